/** How far below a rate a share lies, on the scale of Wilson's interval (Wilson 1927). */
import type { Trials } from "./beta-binomial-prior.ts";

/**
 * Largest quantile z for which the upper Wilson bound of successes ÷ trials still lies below the rate, which is the
 * score statistic (p − x/n) ÷ √(p(1−p)/n). Negative when the share is above the rate; 0 without trials.
 */
export function wilsonDistance({ successes, trials }: Trials, rate: number): number {
  const spread = rate * (1 - rate);
  if (trials <= 0 || spread <= 0) return 0;
  return (rate - successes / trials) / Math.sqrt(spread / trials);
}
