/** Simulated periods put through the ranking as it runs, and through the rules it is compared with. */
import { addFunnels, dealRate, type FunnelCounts, rateOf, trialsOf } from "../funnel.ts";
import { rankAdvisers } from "../rank-advisers.ts";
import type { Adviser, PeriodCounts } from "../ranking-input.ts";
import type { RankingRow } from "../ranking-row.ts";
import type { RankingRules } from "../ranking-rules.ts";
import type { SimulatedPeriod, SimulatedStore } from "../simulation/simulated-store.ts";
import { wilsonDistance } from "../statistics/wilson-distance.ts";

/** Whom each rule names in one period. */
export interface JudgedPeriod {
  /** 显著落后 in the ranking as it runs. */
  readonly named: readonly string[];
  /** The last place. */
  readonly last: readonly string[];
  /** The last place in this period and in the one before. */
  readonly lastTwice: readonly string[];
  /** Of everybody ranked: distance of the upper Wilson bound below the store's deal rate, in quantiles. */
  readonly distances: ReadonlyMap<string, number>;
}

export interface Judging {
  readonly rules: RankingRules;
  readonly seed: string;
  readonly draws: number;
  /** Index of the first period judged; those before it are known as earlier ones only. */
  readonly from: number;
}

/** The periods from `from` on, oldest first. */
export function judgePeriods(
  store: SimulatedStore,
  periods: readonly SimulatedPeriod[],
  judging: Judging,
): JudgedPeriod[] {
  let before: readonly string[] = judging.from === 0 ? [] : lastOf(rank(store, periods, judging.from - 1, judging));
  return periods.slice(judging.from).map((_, offset) => {
    const rows = rank(store, periods, judging.from + offset, judging);
    const last = lastOf(rows);
    const lastTwice = last.filter((employee) => before.includes(employee));
    before = last;
    const named = rows.filter(({ verdict }) => verdict === "显著落后").map(({ employee }) => employee);
    return { named, last, lastTwice, distances: distancesOf(rows) };
  });
}

const lastOf = (rows: readonly RankingRow[]): string[] =>
  rows.filter(({ is_bottom }) => is_bottom).map(({ employee }) => employee);

function distancesOf(rows: readonly RankingRow[]): Map<string, number> {
  const store = rateOf(rows.reduce<FunnelCounts>(addFunnels, NOTHING), dealRate) ?? 0;
  const ranked = rows.filter(({ position }) => position !== null);
  return new Map(ranked.map((row) => [row.employee, wilsonDistance(trialsOf(row, dealRate), store)]));
}

const NOTHING: FunnelCounts = { parties: 0, contact_left: 0, test_drives: 0, orders: 0 };

const added = (counts: readonly FunnelCounts[]): FunnelCounts => counts.reduce(addFunnels, NOTHING);

/** The ranking of one simulated period, with as many earlier ones as the rules pool. */
function rank(
  store: SimulatedStore,
  periods: readonly SimulatedPeriod[],
  index: number,
  { rules, seed, draws }: Judging,
): RankingRow[] {
  const known = periods.slice(Math.max(0, index - rules.pooledPeriods), index + 1).toReversed();
  const own = store.advisers.map((_, adviser) => countsOf(known.map((period) => period[adviser] ?? [])));
  const advisers = store.advisers.map(
    ({ employee }, adviser): Adviser => ({
      employee,
      credited_from: [],
      ...(own[adviser] ?? countsOf([])),
      units: own[adviser]?.counts.orders ?? 0,
      obstacles: [],
    }),
  );
  const total = countsOf(known.map((period) => monthsOfStore(period, store.months)));
  return rankAdvisers({ period: String(index), store: seed, advisers, total, rules, draws });
}

/** Months of the period judged, then of the earlier ones. */
function countsOf(periods: readonly (readonly FunnelCounts[])[]): PeriodCounts {
  const [months = [], ...earlier] = periods;
  return { counts: added(months), months, earlier: earlier.map(added) };
}

const monthsOfStore = (period: SimulatedPeriod, months: number): FunnelCounts[] =>
  Array.from({ length: months }, (_, month) => added(period.flatMap((own) => own[month] ?? [])));
