/** Simulated periods put through the ranking as it runs, and what the rules it is compared with would go by. */
import { addFunnels, dealRate, type FunnelCounts, rateOf, trialsOf } from "../funnel.ts";
import { rankAdvisers } from "../rank-advisers.ts";
import type { Adviser, PeriodCounts } from "../ranking-input.ts";
import type { JudgedRow } from "../ranking-row.ts";
import type { RankingRules } from "../ranking-rules.ts";
import type { SimulatedPeriod, SimulatedStore } from "../simulation/simulated-store.ts";
import { wilsonDistance } from "../statistics/wilson-distance.ts";

export interface JudgedPeriod {
  /** 显著落后 in the ranking as it runs. */
  readonly named: readonly string[];
  /** People at the last place, with how often they have been there so far, this time included. */
  readonly last: ReadonlyMap<string, number>;
  /** Of everybody ranked: distance of the upper Wilson bound below the store's deal rate, in quantiles. */
  readonly distances: ReadonlyMap<string, number>;
}

export interface Judging {
  readonly rules: RankingRules;
  readonly seed: string;
}

/** One judged period per simulated one, oldest first; nothing is known before the first. */
export function judgePeriods(
  store: SimulatedStore,
  periods: readonly SimulatedPeriod[],
  judging: Judging,
): JudgedPeriod[] {
  const times = new Map<string, number>();
  return periods.map((_, index) => {
    const rows = rank(store, periods, index, judging);
    const last = rows.filter(({ is_bottom }) => is_bottom).map(({ employee }) => employee);
    for (const employee of last) times.set(employee, (times.get(employee) ?? 0) + 1);
    return {
      named: rows.filter(({ verdict }) => verdict === "显著落后").map(({ employee }) => employee),
      last: new Map(last.map((employee) => [employee, times.get(employee) ?? 0])),
      distances: distancesOf(rows),
    };
  });
}

function distancesOf(rows: readonly JudgedRow[]): Map<string, number> {
  const store = rateOf(rows.reduce<FunnelCounts>(addFunnels, NOTHING), dealRate) ?? 0;
  const ranked = rows.filter(({ position }) => position !== null);
  return new Map(ranked.map((row) => [row.employee, wilsonDistance(trialsOf(row, dealRate), store)]));
}

const NOTHING: FunnelCounts = { parties: 0, contact_left: 0, test_drives: 0, orders: 0 };

const added = (counts: readonly FunnelCounts[]): FunnelCounts => counts.reduce(addFunnels, NOTHING);

/** The ranking of one simulated period, with as many earlier ones as the rules pool and the simulation has. */
function rank(
  store: SimulatedStore,
  periods: readonly SimulatedPeriod[],
  index: number,
  { rules, seed }: Judging,
): JudgedRow[] {
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
  return rankAdvisers({ period: String(index), store: seed, advisers, total, rules, draws: DRAWS });
}

/** The chance of being worst is shown, not judged by, so that the calibration does without it. */
const DRAWS = 1;

/** Months of the period judged, then of the earlier ones. */
function countsOf(periods: readonly (readonly FunnelCounts[])[]): PeriodCounts {
  const [months = [], ...earlier] = periods;
  return { counts: added(months), months, earlier: earlier.map(added) };
}

const monthsOfStore = (period: SimulatedPeriod, months: number): FunnelCounts[] =>
  Array.from({ length: months }, (_, month) => added(period.flatMap((own) => own[month] ?? [])));
