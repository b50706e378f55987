/** How likely a count as low as the one seen is when successes fall on the trials of a group at random. */
import type { Trials } from "./beta-binomial-prior.ts";

/** A member's and the whole group's trials in one stratum, e.g. one period; the member's are part of the group's. */
export interface Stratum {
  readonly own: Trials;
  readonly whole: Trials;
}

/**
 * Exact P(X ≤ Σ own successes) where X is a sum of independent hypergeometric counts, one per stratum: the group's
 * successes dealt at random among its trials (Fisher 1935). It needs no rate to be known, and allows for the member
 * being part of the group. 1 when nothing was tried.
 */
export function stratifiedLowerTail(strata: readonly Stratum[]): number {
  const successes = strata.reduce((sum, { own }) => sum + own.successes, 0);
  const masses = strata.reduce<readonly number[]>(
    (sum, stratum) => convolved(sum, hypergeometricMasses(stratum, successes), successes),
    [1],
  );
  return Math.min(
    1,
    masses.reduce((sum, mass) => sum + mass, 0),
  );
}

/** P(X = 0), P(X = 1) … up to `most`. */
function hypergeometricMasses({ own, whole }: Stratum, most: number): number[] {
  const [n, hits, all] = [own.trials, whole.successes, whole.trials];
  const misses = all - hits;
  const first = Math.max(0, n - misses);
  const last = Math.min(n, hits, most);
  const masses = Array.from({ length: Math.max(0, last + 1) }, () => 0);
  let logMass = logChoose(hits, first) + logChoose(misses, n - first) - logChoose(all, n);
  for (let k = first; k <= last; k++) {
    masses[k] = Math.exp(logMass);
    logMass += Math.log(((hits - k) * (n - k)) / ((k + 1) * (misses - n + k + 1)));
  }
  return masses;
}

/** Masses of a sum of two independent counts, up to `most`. */
function convolved(a: readonly number[], b: readonly number[], most: number): number[] {
  const sum = Array.from({ length: Math.min(most, a.length + b.length - 2) + 1 }, () => 0);
  for (const [i, left] of a.entries()) {
    for (const [j, right] of b.entries()) if (i + j <= most) sum[i + j] = (sum[i + j] ?? 0) + left * right;
  }
  return sum;
}

function logChoose(n: number, k: number): number {
  let log = 0;
  for (let i = 1; i <= Math.min(k, n - k); i++) log += Math.log((n - i + 1) / i);
  return log;
}
