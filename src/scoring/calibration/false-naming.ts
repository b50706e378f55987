/** How often the rules name somebody although all are equally good. */
import type { RankingRules } from "../ranking-rules.ts";
import { equalStore, PERIODS } from "../simulation/scenarios.ts";
import { seededRandom } from "../simulation/seeded-random.ts";
import { type SimulatedStore, simulatePeriods } from "../simulation/simulated-store.ts";
import { type JudgedPeriod, judgePeriods } from "./judge-periods.ts";

export interface SimulationOptions {
  readonly seed: string;
  /** Simulated years. */
  readonly repetitions: number;
  readonly rules: RankingRules;
  /** Draws of the posterior ranks in each ranking. */
  readonly draws: number;
}

/** Shares of periods in which a rule names at least one person. */
export interface NamingShares {
  /** The ranking as it runs (显著落后). */
  readonly rule: number;
  readonly last: number;
  readonly lastTwice: number;
}

export interface FalseNaming {
  readonly advisers: number;
  /** Periods judged. */
  readonly periods: number;
  readonly inPeriod: NamingShares;
  /** Shares of years with somebody named in at least one period. */
  readonly inYear: NamingShares;
}

export function falseNaming(advisers: number, options: SimulationOptions): FalseNaming {
  const years = judgedYears(equalStore(advisers), options);
  return { advisers, ...namingShares(years) };
}

/** Years of judged periods; the earlier periods that the rules pool have passed before each. */
export function judgedYears(store: SimulatedStore, { seed, repetitions, rules, draws }: SimulationOptions) {
  const from = rules.pooledPeriods;
  return Array.from({ length: repetitions }, (_, year): JudgedPeriod[] => {
    const label = `${seed}/${store.advisers.length}/${year}`;
    const periods = simulatePeriods(store, from + PERIODS, seededRandom(label));
    return judgePeriods(store, periods, { rules, seed: label, draws, from });
  });
}

export function namingShares(years: readonly (readonly JudgedPeriod[])[]): Omit<FalseNaming, "advisers"> {
  const periods = years.flat();
  return {
    periods: periods.length,
    inPeriod: sharesOf((names) => shareOf(periods, (period) => period[names].length > 0)),
    inYear: sharesOf((names) => shareOf(years, (year) => year.some((period) => period[names].length > 0))),
  };
}

const sharesOf = (share: (names: "named" | "last" | "lastTwice") => number): NamingShares => ({
  rule: share("named"),
  last: share("last"),
  lastTwice: share("lastTwice"),
});

/** Share of the items for which something holds; 0 of none. */
export const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/**
 * Distance above which a rule that asks for nothing but the upper Wilson bound names somebody in as many of these
 * periods as the ranking does.
 */
export function matchingDistance(periods: readonly JudgedPeriod[]): number {
  const largest = periods.map(({ distances }) => Math.max(0, ...distances.values())).sort((a, b) => b - a);
  const wanted = periods.filter(({ named }) => named.length > 0).length;
  return largest[wanted] ?? Number.POSITIVE_INFINITY;
}
