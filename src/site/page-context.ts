/** What a block knows while it is rendered: the figures, the page it stands on and the services it may use. */
import { parsePeriod } from "../calendar/periods.ts";
import type { Handbook } from "../project/handbook.ts";
import { Figures, type Scope } from "../snapshot/figures.ts";
import type { MetricInfo, Snapshot } from "../snapshot/snapshot.ts";
import { relativeLink } from "./relative-link.ts";
import type { ChartCache } from "./render-chart.ts";
import { type SitePage, type SitePlan, visibleSections } from "./site-plan.ts";

export interface PageContext {
  readonly snapshot: Snapshot;
  readonly figures: Figures;
  readonly plan: SitePlan;
  readonly page: SitePage;
  /** The page's month; the latest finished one on pages without. */
  readonly month: string;
  readonly charts: ChartCache;
  /** Address of a page of the site as seen from this page. */
  readonly link: (to: string, anchor?: string) => string;
  /** Whether the audience may open a section. */
  readonly sees: (section: string) => boolean;
  /** What can be read; none on a site without a handbook. */
  readonly handbook?: Handbook;
  /** Meeting packs beside the pages; none when not asked for. */
  readonly packs?: readonly PackLink[];
}

/** A meeting pack that the site offers. */
export interface PackLink {
  /** Relative to the site: `packs/2026-03.pptx`. */
  readonly path: string;
  /** `2026年3月经营月报（PowerPoint）`. */
  readonly title: string;
  readonly period: string;
}

/** A function that gives the context of each page. */
export function contextsOf(snapshot: Snapshot, plan: SitePlan, charts: ChartCache): (page: SitePage) => PageContext {
  const figures = new Figures(snapshot);
  const visible = new Set(visibleSections(snapshot.audience).map((section) => section.id));
  const latest = latestMonth(snapshot);
  return (page) => ({
    snapshot,
    figures,
    plan,
    page,
    month: page.period !== null && parsePeriod(page.period).kind === "month" ? page.period : latest,
    charts,
    link: (to, anchor) => relativeLink(page.path, to, anchor),
    sees: (section) => visible.has(section),
  });
}

/** The last month that had ended by the as-of date; the last of all when none had. */
export function latestMonth({ months, asOf }: Pick<Snapshot, "months" | "asOf">): string {
  const finished = months.filter((month) => parsePeriod(month).end <= asOf);
  return finished.at(-1) ?? months.at(-1) ?? asOf.slice(0, "YYYY-MM".length);
}

/** The month and those before it that the site has, oldest first. */
export function monthsUpTo({ snapshot, month }: PageContext, length: number): string[] {
  return snapshot.months.filter((each) => each <= month).slice(-length);
}

/** Link to the clause of a measure on the rules page; null when the audience may not open that page. */
export function clauseLink({ sees, link }: PageContext, { rule }: MetricInfo): string | null {
  return sees("rules") ? link("rules", rule) : null;
}

export interface NamedScope {
  readonly name: string;
  readonly scope: Scope;
}

/** Stores, or the departments of some kinds, in the order of the organisation. */
export function scopesBy(
  { snapshot }: PageContext,
  by: "store" | "department",
  kinds?: readonly string[],
): NamedScope[] {
  const { stores, departments } = snapshot.organisation;
  if (by === "store") return stores.map(({ id, name }) => ({ name, scope: { store: id } }));
  const storeName = new Map(stores.map(({ id, name }) => [id, name]));
  return departments
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind))
    .map(({ id, store, name }) => ({
      name: stores.length > 1 ? `${storeName.get(store) ?? store} ${name}` : name,
      scope: { store, department: id },
    }));
}
