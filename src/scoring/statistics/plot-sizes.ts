/** Where the limits of a funnel plot are computed. */

/** Share of the distribution beyond each of the 95 % and 99.8 % limits (Spiegelhalter 2005). */
export const FUNNEL_TAILS = [0.025, 0.001] as const;

const STEPS = 24;

/** Up to so many sizes, evenly from a fraction of the smallest to beyond the largest. */
export function plotSizes(sizes: readonly number[]): number[] {
  const first = Math.max(1, Math.floor(Math.min(...sizes) / 2));
  const last = Math.ceil(Math.max(...sizes) * 1.1);
  const step = Math.max(1, Math.ceil((last - first) / STEPS));
  const even = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
  return even.at(-1) === last ? even : [...even, last];
}
