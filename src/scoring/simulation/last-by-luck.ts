/** How likely each member of a group is to come last by luck alone, if all were equally good. */
import { averageRanks, compareUntied } from "../statistics/average-ranks.ts";
import { sampleBinomial } from "./sample-counts.ts";
import { seededRandom } from "./seeded-random.ts";

/** Draws per group: the standard error of a share is at most 1.6 percentage points. */
const DRAWS = 1_000;

export interface LuckOptions {
  readonly seed: string;
  readonly draws?: number;
}

/** One rate that people are ranked by: the group's value and its weight in the mean rank. */
export interface LuckMeasure {
  readonly rate: number;
  readonly weight: number;
}

/**
 * Probability of the largest weighted mean rank for each of the group sizes given, when every member's successes are
 * binomial with the group's rates; adds up to 1. Equal mean ranks share a draw.
 */
export function lastByLuck(
  trials: readonly number[],
  measures: readonly LuckMeasure[],
  { seed, draws = DRAWS }: LuckOptions,
): number[] {
  const random = seededRandom(seed);
  const times = trials.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const ranks = trials.map(() => 0);
    for (const { rate, weight } of measures) {
      const shares = trials.map((n) => (n === 0 ? 0 : sampleBinomial(random, n, rate) / n));
      for (const [index, rank] of averageRanks(shares).entries()) ranks[index] = (ranks[index] ?? 0) + weight * rank;
    }
    const worst = Math.max(...ranks);
    const last = ranks.flatMap((rank, index) => (compareUntied(rank, worst) === 0 ? [index] : []));
    for (const index of last) times[index] = (times[index] ?? 0) + 1 / last.length;
  }
  return times.map((count) => count / draws);
}
