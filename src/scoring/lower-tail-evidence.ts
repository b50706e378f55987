/** How unlikely a person's deals are at the store's rate, in the period and together with the one before. */
import { addFunnels, dealRate, type FunnelCounts, trialsOf } from "./funnel.ts";
import type { PeriodCounts } from "./ranking-input.ts";
import { binomialLowerTail } from "./statistics/binomial-lower-tail.ts";

/** What was counted, and the chance of a count this low or lower if the person were like the store. */
export interface TailEvidence {
  readonly own: FunnelCounts;
  readonly store: FunnelCounts;
  readonly tail: number;
}

export interface LowerTails {
  readonly period: TailEvidence;
  /** Both periods added up; null when the person received nobody in the earlier one. */
  readonly both: TailEvidence | null;
}

/** Two periods tell bad luck, which does not last, from a low level, which does. */
export function lowerTails(own: PeriodCounts, store: PeriodCounts): LowerTails {
  const both = () => evidence(addFunnels(own.counts, own.before), addFunnels(store.counts, store.before));
  return { period: evidence(own.counts, store.counts), both: own.before.parties === 0 ? null : both() };
}

function evidence(own: FunnelCounts, store: FunnelCounts): TailEvidence {
  const { successes, trials } = trialsOf(own, dealRate);
  const whole = trialsOf(store, dealRate);
  const rate = whole.trials === 0 ? 0 : whole.successes / whole.trials;
  return { own, store, tail: binomialLowerTail(successes, trials, rate) };
}
