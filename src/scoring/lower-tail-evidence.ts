/** How unlikely a person's deals are at the store's rate, in the period and together with earlier ones. */
import { addFunnels, dealRate, type FunnelCounts, trialsOf } from "./funnel.ts";
import type { PeriodCounts } from "./ranking-input.ts";
import { binomialLowerTail } from "./statistics/binomial-lower-tail.ts";

/** What was counted, and the chance of a count this low or lower if the person were like the store. */
export interface TailEvidence {
  readonly own: FunnelCounts;
  readonly store: FunnelCounts;
  readonly tail: number;
}

export interface PooledEvidence extends TailEvidence {
  /** Earlier periods added to the period judged. */
  readonly periods: number;
}

export interface LowerTails {
  readonly period: TailEvidence;
  /** The period with one earlier one, with two, and so on; periods in which the person received nobody are left out. */
  readonly pooled: readonly PooledEvidence[];
}

/** More periods tell bad luck, which does not last, from a low level, which does. */
export function lowerTails(own: PeriodCounts, store: PeriodCounts): LowerTails {
  const pooled: PooledEvidence[] = [];
  let sum = { own: own.counts, store: store.counts };
  own.earlier.forEach((counts, index) => {
    const whole = store.earlier[index];
    if (counts.parties === 0 || whole === undefined) return;
    sum = { own: addFunnels(sum.own, counts), store: addFunnels(sum.store, whole) };
    pooled.push({ ...evidence(sum.own, sum.store), periods: pooled.length + 1 });
  });
  return { period: evidence(own.counts, store.counts), pooled };
}

/** The pool in which the result is least likely; null when there is no earlier period. */
export const strongestPool = ({ pooled }: LowerTails): PooledEvidence | null =>
  pooled.reduce<PooledEvidence | null>((best, each) => (best === null || each.tail < best.tail ? each : best), null);

function evidence(own: FunnelCounts, store: FunnelCounts): TailEvidence {
  const { successes, trials } = trialsOf(own, dealRate);
  const whole = trialsOf(store, dealRate);
  const rate = whole.trials === 0 ? 0 : whole.successes / whole.trials;
  return { own, store, tail: binomialLowerTail(successes, trials, rate) };
}
