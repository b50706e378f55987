/** Empirical Bayes for rates of a group: how different the true rates are, by the method of moments. */

export interface Trials {
  readonly successes: number;
  readonly trials: number;
}

export interface BetaPrior {
  readonly alpha: number;
  readonly beta: number;
}

/**
 * Beta distribution of the members' true rates: mean Σx ÷ Σn, variance = variance of the observed rates minus the
 * mean binomial variance. Null when nothing is left of that variance: the members cannot be told apart (full pooling).
 * Members without trials do not take part.
 */
export function betaBinomialPrior(members: readonly Trials[]): BetaPrior | null {
  const known = members.filter(({ trials }) => trials > 0);
  const mean = sum(known.map((m) => m.successes)) / sum(known.map((m) => m.trials));
  const noise = mean * (1 - mean);
  if (known.length < 2 || !(noise > 0)) return null;
  const observed = sum(known.map((m) => (m.successes / m.trials - mean) ** 2)) / (known.length - 1);
  const expected = sum(known.map((m) => noise / m.trials)) / known.length;
  const between = observed - expected;
  if (between <= 0) return null;
  const strength = Math.max(noise / between - 1, WEAKEST_PRIOR);
  return { alpha: mean * strength, beta: (1 - mean) * strength };
}

/** The prior weighs at least one observation, so that a posterior is proper for members at 0 or 100 %. */
const WEAKEST_PRIOR = 1;

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
