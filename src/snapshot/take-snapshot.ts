/** Takes the snapshot of a project for one audience: everything is computed, masked and cut to size here. */

import type { Period } from "../calendar/periods.ts";
import { loadStateCalendar } from "../calendar/state-calendar.ts";
import { ConfigError, UsageError } from "../errors.ts";
import { metrics } from "../metrics/catalogue.ts";
import { silentMetrics } from "../metrics/registers.ts";
import type { Project } from "../project/project.ts";
import type { Audience } from "../project/project-schema.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { contradictionEntries } from "./contradiction-entries.ts";
import { metricCells } from "./metric-cells.ts";
import { metricInfo } from "./metric-info.ts";
import { narrowedPeriods } from "./narrowed-periods.ts";
import { organisationOf, peopleOf } from "./organisation.ts";
import { penaltyMonths } from "./penalty-months.ts";
import { peopleFor } from "./people.ts";
import { periodsWithData } from "./periods-with-data.ts";
import { qualityOf } from "./quality-of.ts";
import { unsetLists } from "./quality-retention.ts";
import { rankingsFor } from "./rankings-for.ts";
import { reportLog } from "./report-log.ts";
import { ruleEntries } from "./rule-entries.ts";
import type { AudienceView, Snapshot } from "./snapshot.ts";
import { targetValues } from "./targets.ts";
import { tierMonths } from "./tier-months.ts";

/** What a snapshot is taken from. */
export type SnapshotSource = Analysis;

export interface TakeOptions {
  /** Id of one of guanlan.yaml's audiences; the first when absent. */
  readonly audience?: string | undefined;
  /** How people are named, when that is less than the audience may see. */
  readonly identifiers?: AudienceView["identifiers"] | undefined;
  /** The only period that is wanted, with what it is compared with; all when absent. */
  readonly focus?: Period | undefined;
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
  { audience: audienceId, identifiers, focus, progress }: TakeOptions,
): Promise<TakenSnapshot> {
  const full = audienceView(project.config.audiences, audienceId);
  const audience = { ...full, identifiers: leastOf(full, identifiers) };
  const { db, policy, asOf } = analysis;
  const people = peopleFor(audience.identifiers, await peopleOf(db));
  const sees = (page: string) => audience.pages === null || audience.pages.includes(page);
  const seesNames = audience.identifiers === "employee_name";
  const organisation = await organisationOf(db);
  const silent = await silentMetrics(db, metrics);
  const infos = metrics.map((metric) => metricInfo(metric, silent.has(metric.id)));
  progress("计算指标");
  const { months, rankingPeriods, compared, graded } = narrowedPeriods(await periodsWithData(analysis), focus);
  const cells = await metricCells(analysis, people, [...months, ...compared]);
  progress("计算排名与分级");
  const targets = targetValues(project.config.targets);
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
    targets,
    rankings: sees("ranking") ? await rankingsFor(analysis, people, { periods: rankingPeriods, targets }) : [],
    tiers: sees("tiers") ? await tierMonths(analysis, { audience, people }, graded) : [],
    penalties: sees("penalties") && seesNames ? await penaltyMonths(analysis, { people, organisation }, months) : [],
    rules: ruleEntries(policy, infos, asOf, unsetLists(project.config.sources)),
    contradictions: sees("rules") ? contradictionEntries(policy, asOf) : [],
    reports: sees("rules") ? await reportLog(analysis) : [],
    quality: await qualityOf(analysis, {
      sources: project.config.sources,
      forbiddenNames: people.forbiddenNames,
      isPageVisible: sees("quality"),
    }),
  };
  return { snapshot, forbiddenNames: people.forbiddenNames };
}

const levels: readonly AudienceView["identifiers"][] = ["none", "employee_code", "employee_name"];

/** What was asked for may be less than what the audience may see, never more. */
function leastOf({ id, identifiers: allowed }: AudienceView, asked: AudienceView["identifiers"] = allowed) {
  if (levels.indexOf(asked) <= levels.indexOf(allowed)) return asked;
  throw new UsageError(`invalid identifiers: ${JSON.stringify(asked)} (audience ${id} may see ${allowed})`);
}

/** Without any audience in guanlan.yaml the output shows nobody. */
const nobody: AudienceView = { id: "default", title: "未指定读者", identifiers: "none", pages: null };

function audienceView(audiences: readonly Audience[], id: string | undefined): AudienceView {
  const found = id === undefined ? audiences[0] : audiences.find((each) => each.id === id);
  if (found !== undefined) return { ...found, pages: found.pages ?? null };
  if (id === undefined) return nobody;
  throw new ConfigError(`unknown audience: ${JSON.stringify(id)} (guanlan.yaml)`);
}
