/** The two-month ranking of a project (P13-33): metric values of people and stores → ranked rows with verdicts. */
import { type Period, periodsBetween, shiftPeriod } from "../calendar/periods.ts";
import { metrics } from "../metrics/catalogue.ts";
import { evaluate } from "../metrics/evaluate.ts";
import { duckdbSql } from "../metrics/portable.ts";
import type { Analysis } from "../warehouse/analysis.ts";
import { funnelRates } from "./funnel.ts";
import { funnelValues, peopleWithValues } from "./funnel-values.ts";
import { assignmentsIn, creditsIn, unitsIn } from "./ranking-people.ts";
import type { RankingRow } from "./ranking-row.ts";
import { earlierPeriods, RANKING_ID, rankingRules, requireLength } from "./ranking-rules.ts";
import { withRepeatedBottom } from "./repeated-bottom.ts";
import { type PeriodFacts, type Ranking, storeRanking } from "./store-ranking.ts";

/** Rows of all stores, by store and place. Empty when the policy has no ranking. */
export async function rankingOf(analysis: Analysis, period: Period): Promise<RankingRow[]> {
  return (await rankingsOf(analysis, period)).flatMap(({ rows }) => rows);
}

/** The ranking of every store that has one in force at the period's end. Throws UsageError for a period of other length. */
export async function rankingsOf(analysis: Analysis, period: Period): Promise<Ranking[]> {
  const rankings = await rankStores(analysis, period);
  if (!rankings.some(({ rows }) => rows.some((row) => row.is_bottom))) return rankings;
  const before = shiftPeriod(period, -1);
  const earlier = new Map((await rankStores(analysis, before)).map(({ store, rows }) => [store, rows]));
  return rankings.map((ranking) => {
    const rows = earlier.get(ranking.store) ?? [];
    return { ...ranking, rows: withRepeatedBottom(ranking.rows, { period: before, rows }) };
  });
}

async function rankStores(analysis: Analysis, period: Period): Promise<Ranking[]> {
  const { db, policy, asOf } = analysis;
  const months = periodsBetween("month", period.start, period.end);
  const stores = (await db.selectFrom("dim_store").select("store_id").orderBy("store_id").execute()).map(
    ({ store_id }) => store_id,
  );
  const ranked = stores
    .filter((store) => policy.find("rankings", RANKING_ID, period.end, store) !== undefined)
    .map((store) => ({ store, rules: rankingRules(policy, period.end, store) }));
  const [first] = ranked.toSorted((a, b) => b.rules.pooledPeriods - a.rules.pooledPeriods);
  if (first === undefined) return [];
  const span = { start: period.start, end: asOf < period.end ? asOf : period.end };
  const values = await evaluate(analysis, {
    metrics: metrics.filter(({ id }) => funnelRates.some(({ metric }) => metric === id)),
    periods: [period, ...months, ...earlierPeriods(period, first.rules)],
    grains: ["store", "employee"],
  });
  const facts: PeriodFacts = {
    funnel: funnelValues(values),
    active: peopleWithValues(values),
    assignments: await assignmentsIn(db, duckdbSql, span),
    credits: await creditsIn(db, duckdbSql, span),
    units: await unitsIn(db, duckdbSql, span),
  };
  return ranked.map(({ store, rules }) => {
    requireLength(rules, { id: period.id, months: months.length });
    return storeRanking({ store, period, months, span, rules, facts });
  });
}
