/** Control limits of a funnel plot: between which shares chance alone would leave a member (Spiegelhalter 2005). */
import { binomialLowerTail } from "./binomial-lower-tail.ts";
import type { Interval } from "./wilson-interval.ts";

/**
 * Exact binomial limits of successes ÷ trials at a rate, as ratios: `tail` of the distribution lies beyond each. The
 * quantile is interpolated between neighbouring counts, as in Spiegelhalter's appendix. Null without trials.
 */
export function funnelLimits(trials: number, rate: number, tail: number): Interval | null {
  if (trials <= 0) return null;
  return { low: quantile(trials, rate, tail) / trials, high: quantile(trials, rate, 1 - tail) / trials };
}

/** The count below which a share lies: r − (P(X ≤ r) − p) ÷ P(X = r) for the smallest r with P(X ≤ r) ≥ p. */
function quantile(trials: number, rate: number, share: number): number {
  let below = 0;
  for (let count = 0; count <= trials; count++) {
    const upTo = binomialLowerTail(count, trials, rate);
    if (upTo >= share) return Math.min(trials, Math.max(0, count - (upTo - share) / (upTo - below)));
    below = upTo;
  }
  return trials;
}
