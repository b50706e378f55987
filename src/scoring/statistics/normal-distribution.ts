/** The standard normal distribution: its distribution function and quantiles. */

/** P(Z ≤ z), to about twelve digits in the middle and the same relative precision in the tails. */
export function normalCdf(z: number): number {
  if (z > 0) return 1 - normalCdf(-z);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return z > -SERIES_END ? 0.5 - density * series(-z) : density * continuedFraction(-z);
}

/** The z below which a share of the distribution lies; infinite for 0 and 1. */
export function normalQuantile(share: number): number {
  if (share <= 0) return Number.NEGATIVE_INFINITY;
  if (share >= 1) return Number.POSITIVE_INFINITY;
  let [low, high] = [-40, 40];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Where the series for the middle hands over to the fraction for the tails. */
const SERIES_END = 3;

/** z + z³/3 + z⁵/15 + … (Marsaglia 2004). */
function series(z: number): number {
  let [term, sum] = [z, z];
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= z ** 2 / k;
    sum += term;
  }
  return sum;
}

/** Mills ratio by Laplace's continued fraction. */
function continuedFraction(z: number): number {
  let below = z;
  for (let k = 80; k >= 1; k--) below = z + k / below;
  return 1 / below;
}
