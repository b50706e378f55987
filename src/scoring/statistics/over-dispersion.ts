/** Whether the rates of a group differ by more than chance, and by how much (Spiegelhalter 2005). */
import type { Trials } from "./beta-binomial-prior.ts";
import { normalCdf, normalQuantile } from "./normal-distribution.ts";

/** Share of the members at each end whose distance counts as the next one's, so that an outlier does not hide itself. */
const WINSORISED = 0.1;

/**
 * The factor φ by which variances exceed the binomial ones: the mean square of the winsorised z scores around the
 * group's rate. 1 unless its excess is significant at the level (χ² with one degree less than members); 1 below
 * three members.
 */
export function overDispersion(members: readonly Trials[], level: number): number {
  const known = members.filter(({ trials }) => trials > 0);
  const rate = sum(known.map((m) => m.successes)) / sum(known.map((m) => m.trials));
  const noise = rate * (1 - rate);
  if (known.length < 3 || !(noise > 0)) return 1;
  const scores = winsorised(
    known.map(({ successes, trials }) => (successes - rate * trials) / Math.sqrt(noise * trials)),
  );
  const squares = sum(scores.map((z) => z ** 2));
  return squares > chiSquareQuantile(1 - level, known.length - 1) ? Math.max(1, squares / known.length) : 1;
}

/** A tail probability when variances are φ times as large: its distance in standard deviations shrinks by √φ. */
export const dispersedTail = (tail: number, factor: number): number =>
  factor <= 1 ? tail : normalCdf(normalQuantile(tail) / Math.sqrt(factor));

/** The probability whose binomial quantile is the limit of a given probability when variances are φ times as large. */
export const dispersedLimit = (probability: number, factor: number): number =>
  factor <= 1 ? probability : normalCdf(normalQuantile(probability) * Math.sqrt(factor));

function winsorised(scores: readonly number[]): number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(WINSORISED * sorted.length);
  const [low, high] = [sorted[cut] ?? 0, sorted[sorted.length - 1 - cut] ?? 0];
  return scores.map((z) => Math.min(high, Math.max(low, z)));
}

/** Wilson and Hilferty's cube root approximation (1931); infinite for 1. */
function chiSquareQuantile(share: number, degrees: number): number {
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + normalQuantile(share) * Math.sqrt(spread)) ** 3;
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
