/** What to expect of a member next time: its own rate, drawn towards the group's as far as the sample is small. */
import { betaBinomialPrior, type Trials } from "./beta-binomial-prior.ts";

/**
 * Posterior mean (α + x) ÷ (α + β + n) with the group's empirical-Bayes prior; the group's own rate when the members
 * cannot be told apart. This is what regression to the mean alone predicts.
 */
export function expectedRates(members: readonly Trials[]): (member: Trials) => number | null {
  const prior = betaBinomialPrior(members);
  const trials = members.reduce((sum, each) => sum + each.trials, 0);
  const rate = trials === 0 ? null : members.reduce((sum, each) => sum + each.successes, 0) / trials;
  return (member) =>
    prior === null ? rate : (prior.alpha + member.successes) / (prior.alpha + prior.beta + member.trials);
}
