/** What the sections of a pack are made from: the figures of its period and what its readers may see. */
import { type Period, parsePeriod } from "../../calendar/periods.ts";
import { ConfigError } from "../../errors.ts";
import { type Figure, Figures, type Scope } from "../../snapshot/figures.ts";
import type { MetricInfo, Snapshot } from "../../snapshot/snapshot.ts";
import type { IdentifyLevel } from "./pack.ts";

export interface PackRequest {
  /** `2026-03`, `2026-P2` or `2026`; the snapshot has its cells. */
  readonly period: string;
  readonly external: boolean;
  readonly copyLabel: string;
}

export interface PackContext {
  readonly snapshot: Snapshot;
  readonly figures: Figures;
  readonly period: Period;
  /** Months up to the end of the period, oldest first. */
  readonly months: readonly string[];
  readonly identify: IdentifyLevel;
  readonly external: boolean;
  /** Whether the audience may open a section of the site. */
  readonly sees: (page: string) => boolean;
}

export function packContext(snapshot: Snapshot, { period: id, external }: PackRequest): PackContext {
  const period = parsePeriod(id);
  const { audience, months } = snapshot;
  return {
    snapshot,
    figures: new Figures(snapshot),
    period,
    months: months.filter((month) => parsePeriod(month).start <= period.end),
    identify: external ? "none" : levels[audience.identifiers],
    external,
    sees: (page) => audience.pages === null || audience.pages.includes(page),
  };
}

const levels = { none: "none", employee_code: "code", employee_name: "name" } as const;

/** Throws ConfigError `unknown metric: "…"`: a section names a measure that the catalogue does not have. */
export function metricNamed({ figures }: PackContext, id: string): MetricInfo {
  const metric = figures.metric(id);
  if (metric === undefined) throw new ConfigError(`unknown metric: ${JSON.stringify(id)} (meeting pack)`);
  return metric;
}

export const figureOf = (context: PackContext, id: string, scope: Scope = {}): Figure =>
  context.figures.figure(metricNamed(context, id), context.period.id, scope);

export interface NamedScope {
  readonly name: string;
  readonly scope: Scope;
}

export const storeScopes = ({ snapshot }: PackContext): NamedScope[] =>
  snapshot.organisation.stores.map(({ id, name }) => ({ name, scope: { store: id } }));

/** Departments of some kinds, named with their store when there are several stores. */
export function departmentScopes({ snapshot }: PackContext, kinds: readonly string[]): NamedScope[] {
  const { stores, departments } = snapshot.organisation;
  const names = new Map(stores.map(({ id, name }) => [id, name]));
  return departments
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, store, name }) => ({
      name: stores.length > 1 ? `${names.get(store) ?? store} ${name}` : name,
      scope: { store, department: id },
    }));
}
