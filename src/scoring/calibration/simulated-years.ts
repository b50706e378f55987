/** Judged years of a store whose true rates are known. */
import type { RankingRules } from "../ranking-rules.ts";
import { PERIODS } from "../simulation/scenarios.ts";
import { seededRandom } from "../simulation/seeded-random.ts";
import { type SimulatedStore, simulatePeriods } from "../simulation/simulated-store.ts";
import { type JudgedPeriod, judgePeriods } from "./judge-periods.ts";

export interface SimulationOptions {
  readonly seed: string;
  /** Simulated years. */
  readonly repetitions: number;
  readonly rules: RankingRules;
}

/** Periods of a year, oldest first; nothing is known before the first. */
export type JudgedYear = readonly JudgedPeriod[];

/** `label` tells the stores of one seed apart. */
export function simulatedYears(store: SimulatedStore, label: string, options: SimulationOptions): JudgedYear[] {
  const { seed, repetitions, rules } = options;
  return Array.from({ length: repetitions }, (_, year) => {
    const own = `${seed}/${label}/${year}`;
    return judgePeriods(store, simulatePeriods(store, PERIODS, seededRandom(own)), { rules, seed: own });
  });
}

/** Share of the items for which something holds; 0 of none. */
export const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;
