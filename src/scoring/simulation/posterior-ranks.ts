/** How sure one can be of a member's place in a group, and that it is really the worst (Goldstein and Spiegelhalter 1996). */
import { type BetaPrior, betaBinomialPrior, type Trials } from "../statistics/beta-binomial-prior.ts";
import { sampleBeta } from "./sample-beta.ts";
import { seededRandom } from "./seeded-random.ts";

/** Draws per group: the standard error of a probability is at most half a percentage point. */
const DRAWS = 10_000;

/** Quantiles of a 90 % interval. */
const [LOW, HIGH] = [0.05, 0.95];

export interface Member extends Trials {
  readonly id: string;
}

/** Ranks of the true rate: 1 is the highest. */
export interface RankInterval {
  readonly low: number;
  readonly high: number;
}

export interface PosteriorRank {
  /** Probability of having the lowest true rate; adds up to 1 over the group. */
  readonly worst: number;
  /** Probability of being among the lowest few; adds up to their number. */
  readonly amongWorst: number;
  /** 5 % and 95 % quantile of the rank. */
  readonly interval: RankInterval;
}

export interface PosteriorOptions {
  readonly seed: string;
  /** How many count as the lowest few. */
  readonly few: number;
  readonly draws?: number;
}

/**
 * Posterior of every member's rank, per member id. Drawn from beta posteriors with the group's empirical-Bayes prior;
 * all ranks equally likely when the members cannot be told apart. Depends on the members and the seed only, not on
 * their order.
 */
export function posteriorRanks(
  members: readonly Member[],
  { seed, few, draws = DRAWS }: PosteriorOptions,
): Map<string, PosteriorRank> {
  const ordered = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const prior = betaBinomialPrior(ordered);
  const times =
    prior === null
      ? ordered.map(() => ordered.map(() => 1))
      : countRanks(posteriorsOf(ordered, prior), draws, seededRandom(seed));
  return new Map(ordered.map(({ id }, index) => [id, summary(times[index] ?? [], few)]));
}

const posteriorsOf = (members: readonly Member[], prior: BetaPrior): BetaPrior[] =>
  members.map(({ successes, trials }) => ({ alpha: prior.alpha + successes, beta: prior.beta + trials - successes }));

/** How often each posterior took each rank. */
function countRanks(posteriors: readonly BetaPrior[], draws: number, random: () => number): number[][] {
  const times = posteriors.map(() => posteriors.map(() => 0));
  const rates = posteriors.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    for (let index = 0; index < posteriors.length; index++) {
      rates[index] = sampleBeta(random, posteriors[index] as BetaPrior);
    }
    for (let index = 0; index < rates.length; index++) {
      const own = rates[index] as number;
      let better = 0;
      for (let other = 0; other < rates.length; other++) if ((rates[other] as number) > own) better++;
      const counts = times[index] as number[];
      counts[better] = (counts[better] ?? 0) + 1;
    }
  }
  return times;
}

function summary(times: readonly number[], few: number): PosteriorRank {
  const total = times.reduce((sum, each) => sum + each, 0);
  const lowest = (size: number) => times.slice(Math.max(0, times.length - size)).reduce((sum, each) => sum + each, 0);
  return {
    worst: lowest(1) / total,
    amongWorst: lowest(few) / total,
    interval: { low: quantileRank(times, LOW * total), high: quantileRank(times, HIGH * total) },
  };
}

/** The smallest rank up to which at least so many draws lie. */
function quantileRank(times: readonly number[], wanted: number): number {
  let seen = 0;
  for (const [index, count] of times.entries()) {
    seen += count;
    if (seen >= wanted) return index + 1;
  }
  return times.length;
}
