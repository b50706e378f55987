/** How sure one can be that a member of a group is really its worst (Goldstein and Spiegelhalter 1996). */
import { type BetaPrior, betaBinomialPrior, type Trials } from "../statistics/beta-binomial-prior.ts";
import { sampleBeta } from "./sample-beta.ts";
import { seededRandom } from "./seeded-random.ts";

/** Draws per group: the standard error of a probability is at most half a percentage point. */
const DRAWS = 10_000;

export interface Member extends Trials {
  readonly id: string;
}

/**
 * Probability of having the lowest true rate, per member id; the probabilities add up to 1.
 * Drawn from beta posteriors with the group's empirical-Bayes prior; equal shares when the members cannot be told apart.
 * Depends on the members and the seed only, not on their order.
 */
export function probabilityOfWorst(members: readonly Member[], seed: string): Map<string, number> {
  const ordered = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const prior = betaBinomialPrior(ordered);
  if (prior === null) return new Map(ordered.map(({ id }) => [id, 1 / ordered.length]));
  const posteriors = ordered.map(({ successes, trials }) => ({
    alpha: prior.alpha + successes,
    beta: prior.beta + trials - successes,
  }));
  const lost = countWorst(posteriors, seededRandom(seed));
  return new Map(ordered.map(({ id }, index) => [id, (lost[index] ?? 0) / DRAWS]));
}

/** How often each posterior gave the lowest draw. */
function countWorst(posteriors: readonly BetaPrior[], random: () => number): number[] {
  const lost = posteriors.map(() => 0);
  for (let draw = 0; draw < DRAWS; draw++) {
    let [worst, lowest] = [0, Number.POSITIVE_INFINITY];
    for (let index = 0; index < posteriors.length; index++) {
      const rate = sampleBeta(random, posteriors[index] as BetaPrior);
      if (rate < lowest) {
        lowest = rate;
        worst = index;
      }
    }
    lost[worst] = (lost[worst] ?? 0) + 1;
  }
  return lost;
}
