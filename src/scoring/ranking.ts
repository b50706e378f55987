/** The two-month ranking of a project (P13-33): metric values of people and stores → ranked rows with verdicts. */
import { type Period, periodsBetween, shiftPeriod } from "../calendar/periods.ts";
import { metrics } from "../metrics/catalogue.ts";
import { evaluate } from "../metrics/evaluate.ts";
import type { Judged } from "../metrics/judged.ts";
import { duckdbSql } from "../metrics/portable.ts";
import { channelCountsIn } from "./channel-counts.ts";
import { cohortCountsIn } from "./cohort-counts.ts";
import { funnelRates } from "./funnel.ts";
import { funnelValues, peopleWithValues, VISITS_METRIC } from "./funnel-values.ts";
import type { FunnelTargets } from "./gap-bridge.ts";
import { assignmentsIn, creditsIn, unitsIn } from "./ranking-people.ts";
import type { RankingRow } from "./ranking-row.ts";
import { earlierPeriods, RANKING_ID, type RankingRules, rankingRules, requireLength } from "./ranking-rules.ts";
import { withRepeatedBottom } from "./repeated-bottom.ts";
import { PERIODS } from "./simulation/scenarios.ts";
import { type Ranking, storeRanking } from "./store-ranking.ts";

/** The target of a metric for a store on a day; null when there is none. */
export type TargetLookup = (metric: string, day: string, store: string) => number | null;

const noTargets: TargetLookup = () => null;

/** Rows of all stores, by store and place. Empty when the policy has no ranking. */
export async function rankingOf(analysis: Judged, period: Period): Promise<RankingRow[]> {
  return (await rankingsOf(analysis, [period])).flatMap(({ rows }) => rows);
}

/**
 * The ranking of every store that has one in force at a period's end, period by period as given. Throws UsageError for
 * a period of other length.
 */
export async function rankingsOf(
  analysis: Judged,
  periods: readonly Period[],
  targets: TargetLookup = noTargets,
): Promise<Ranking[]> {
  const known = new Map<string, readonly Ranking[]>();
  const ranked = async (period: Period): Promise<readonly Ranking[]> => {
    const found = known.get(period.id) ?? (await rankStores(analysis, period, targets));
    known.set(period.id, found);
    return found;
  };
  const rankings: Ranking[] = [];
  for (const period of periods) {
    const now = await ranked(period);
    const before = shiftPeriod(period, -1);
    const earlier = now.length === 0 ? [] : await ranked(before);
    for (const ranking of now) {
      const rows = earlier.find(({ store }) => store === ranking.store)?.rows ?? [];
      rankings.push({ ...ranking, rows: withRepeatedBottom(ranking.rows, { period: before, rows }) });
    }
  }
  return rankings;
}

async function rankStores(analysis: Judged, period: Period, targets: TargetLookup): Promise<Ranking[]> {
  const { db, policy } = analysis;
  const months = periodsBetween("month", period.start, period.end);
  const stores = (await db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute()).map(
    ({ store_id }) => store_id,
  );
  const ranked = stores
    .filter((store) => policy.find("rankings", RANKING_ID, period.end, store) !== undefined)
    .map((store) => ({ store, rules: rankingRules(policy, period.end, store) }));
  for (const { rules } of ranked) requireLength(rules, { id: period.id, months: months.length });
  if (ranked.length === 0) return [];
  const facts = await factsOf(analysis, { period, months, rules: ranked.map(({ rules }) => rules), targets });
  return ranked.map(({ store, rules }) => {
    const { span, days } = facts;
    return storeRanking({
      store,
      period,
      months,
      span,
      rules,
      facts: { ...facts, cohorts: days.get(rules.cohortDays) ?? [] },
    });
  });
}

interface FactsRequest {
  readonly period: Period;
  readonly months: readonly Period[];
  /** Of all stores ranked. */
  readonly rules: readonly RankingRules[];
  readonly targets: TargetLookup;
}

async function factsOf({ db, asOf, sql = duckdbSql }: Judged, { period, months, rules, targets }: FactsRequest) {
  const back = Math.max(...rules.map((each) => Math.max(each.pooledPeriods, PERIODS - 1)));
  const span = { start: period.start, end: asOf < period.end ? asOf : period.end };
  const wanted = [...funnelRates.map(({ metric }) => metric as string), VISITS_METRIC];
  const values = await evaluate(
    { db, asOf, sql },
    {
      metrics: metrics.filter(({ id }) => wanted.includes(id)),
      periods: [period, ...months, ...earlierPeriods(period, back)],
      grains: ["store", "employee"],
    },
  );
  const days = new Map<number, Awaited<ReturnType<typeof cohortCountsIn>>>();
  for (const { cohortDays } of rules) {
    if (!days.has(cohortDays)) days.set(cohortDays, await cohortCountsIn(db, sql, { span, days: cohortDays, asOf }));
  }
  return {
    span,
    days,
    funnel: funnelValues(values),
    active: peopleWithValues(values),
    assignments: await assignmentsIn(db, sql, span),
    credits: await creditsIn(db, sql, span),
    units: await unitsIn(db, sql, span),
    channels: await channelCountsIn(db, sql, span, asOf),
    targets: (store: string) => funnelTargets(targets, { store, period, months: months.length }),
  };
}

interface TargetRequest {
  readonly store: string;
  readonly period: Period;
  readonly months: number;
}

/** Rates as they stand; a target of deals is monthly, so the period's is the sum of its months. */
function funnelTargets(targets: TargetLookup, { store, period, months }: TargetRequest): FunnelTargets {
  const [contact, testDrive, deal] = funnelRates.map(({ metric }) => targets(metric, period.end, store));
  const monthly = targets("orders-effective", period.end, store);
  return {
    contact: contact ?? null,
    test_drive: testDrive ?? null,
    deal: deal ?? null,
    deals: monthly === null ? null : monthly * months,
  };
}
