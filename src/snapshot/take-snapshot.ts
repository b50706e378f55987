/** Takes the snapshot of a project for one audience: everything is computed, masked and cut to size here. */

import { loadStateCalendar } from "../calendar/state-calendar.ts";
import { ConfigError } from "../errors.ts";
import { metrics } from "../metrics/catalogue.ts";
import type { Project } from "../project/project.ts";
import type { Audience } from "../project/project-schema.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { metricCells } from "./metric-cells.ts";
import { metricInfo } from "./metric-info.ts";
import { organisationOf, peopleOf } from "./organisation.ts";
import { peopleFor } from "./people.ts";
import { periodsWithData } from "./periods-with-data.ts";
import { qualityOf } from "./quality-of.ts";
import { rankingsFor } from "./rankings-for.ts";
import { ruleEntries } from "./rule-entries.ts";
import type { AudienceView, Snapshot } from "./snapshot.ts";
import { targetValues } from "./targets.ts";
import { tierMonths } from "./tier-months.ts";

/** What a snapshot is taken from. */
export type SnapshotSource = Analysis;

export interface TakeOptions {
  /** Id of one of guanlan.yaml's audiences; the first when absent. */
  readonly audience?: string | undefined;
  readonly progress: (step: string) => void;
}

export interface TakenSnapshot {
  readonly snapshot: Snapshot;
  /** Names that must not stand anywhere in an output for this audience. */
  readonly forbiddenNames: readonly string[];
}

/** Throws ConfigError `unknown audience: "…" (guanlan.yaml)`. */
export async function takeSnapshot(
  project: Project,
  analysis: SnapshotSource,
  { audience: audienceId, progress }: TakeOptions,
): Promise<TakenSnapshot> {
  const audience = audienceView(project.config.audiences, audienceId);
  const { db, policy, asOf } = analysis;
  const people = peopleFor(audience.identifiers, await peopleOf(db));
  const sees = (page: string) => audience.pages === null || audience.pages.includes(page);
  const organisation = await organisationOf(db);
  const infos = metrics.map(metricInfo);
  progress("计算指标");
  const { months, rankingPeriods } = await periodsWithData(analysis);
  const cells = await metricCells(analysis, people, months);
  progress("计算排名与分级");
  const snapshot: Snapshot = {
    project: project.config.name,
    asOf,
    audience,
    profiles: policy.profiles.map(({ id, title, source }) => ({ id, title, source })),
    calendarKnownUntil: loadStateCalendar().knownUntil,
    months: months.map(({ id }) => id),
    rankingPeriods: rankingPeriods.map(({ id }) => id),
    organisation,
    metrics: infos,
    cells,
    targets: targetValues(project.config.targets),
    rankings: sees("ranking") ? await rankingsFor(analysis, people, rankingPeriods) : [],
    tiers: sees("tiers") ? await tierMonths(analysis, { audience, people }, months) : [],
    rules: ruleEntries(policy, infos, asOf),
    quality: await qualityOf(analysis, {
      sources: project.config.sources,
      forbiddenNames: people.forbiddenNames,
      isPageVisible: sees("quality"),
    }),
  };
  return { snapshot, forbiddenNames: people.forbiddenNames };
}

/** Without any audience in guanlan.yaml the output shows nobody. */
const nobody: AudienceView = { id: "default", title: "未指定读者", identifiers: "none", pages: null };

function audienceView(audiences: readonly Audience[], id: string | undefined): AudienceView {
  const found = id === undefined ? audiences[0] : audiences.find((each) => each.id === id);
  if (found !== undefined) return { ...found, pages: found.pages ?? null };
  if (id === undefined) return nobody;
  throw new ConfigError(`unknown audience: ${JSON.stringify(id)} (guanlan.yaml)`);
}
