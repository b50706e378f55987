/** Wilson's score interval of a share (Wilson 1927). */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5 % quantile of the normal distribution: a two-sided 95 % interval. */
const Z95 = 1.959963984540054;

/** 95 % interval of successes ÷ trials as ratios; null without trials. Successes beyond the trials count as all. */
export function wilsonInterval(successes: number, trials: number): Interval | null {
  if (trials <= 0) return null;
  const share = Math.min(successes, trials) / trials;
  const z2 = Z95 ** 2;
  const centre = share + z2 / (2 * trials);
  const spread = Z95 * Math.sqrt((share * (1 - share)) / trials + z2 / (4 * trials ** 2));
  const scale = 1 + z2 / trials;
  return {
    low: share === 0 ? 0 : Math.max(0, (centre - spread) / scale),
    high: share === 1 ? 1 : Math.min(1, (centre + spread) / scale),
  };
}
