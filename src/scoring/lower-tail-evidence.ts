/** How unlikely a person's deals are if the group's deals fell on its parties at random, now and with earlier periods. */
import { addFunnels, dealRate, type FunnelCounts, trialsOf } from "./funnel.ts";
import type { PeriodCounts } from "./ranking-input.ts";
import { dispersedTail } from "./statistics/over-dispersion.ts";
import { type Stratum, stratifiedLowerTail } from "./statistics/stratified-lower-tail.ts";

/** What was counted, and the chance of a count this low or lower if the person were like the others of the group. */
export interface TailEvidence {
  readonly own: FunnelCounts;
  readonly group: FunnelCounts;
  readonly tail: number;
}

export interface PooledEvidence extends TailEvidence {
  /** Earlier periods added to the period judged. */
  readonly periods: number;
}

export interface LowerTails {
  readonly period: TailEvidence;
  /** The period with all earlier ones in which the person received somebody; null when there is none. */
  readonly pooled: PooledEvidence | null;
}

/** More periods tell bad luck, which does not last, from a low level, which does. `dispersion` widens the chances. */
export function lowerTails(own: PeriodCounts, group: PeriodCounts, dispersion: number): LowerTails {
  const earlier = own.earlier.flatMap((counts, index): Pair[] => {
    const whole = group.earlier[index];
    return counts.parties === 0 || whole === undefined ? [] : [{ own: counts, group: whole }];
  });
  const now = { own: own.counts, group: group.counts };
  const pooled = { ...evidence([now, ...earlier], dispersion), periods: earlier.length };
  return { period: evidence([now], dispersion), pooled: earlier.length === 0 ? null : pooled };
}

/** The lower of the two chances. */
export const lowestTail = ({ period, pooled }: LowerTails): number => Math.min(period.tail, pooled?.tail ?? 1);

/** How often the same person is looked at: in the period alone, and with earlier ones. */
export const looksOf = ({ pooled }: LowerTails): number => (pooled === null ? 1 : 2);

interface Pair {
  readonly own: FunnelCounts;
  readonly group: FunnelCounts;
}

function evidence(pairs: readonly Pair[], dispersion: number): TailEvidence {
  const tail = stratifiedLowerTail(pairs.map(stratumOf));
  return {
    own: pairs.map((pair) => pair.own).reduce(addFunnels),
    group: pairs.map((pair) => pair.group).reduce(addFunnels),
    tail: dispersedTail(tail, dispersion),
  };
}

const stratumOf = ({ own, group }: Pair): Stratum => ({
  own: trialsOf(own, dealRate),
  whole: trialsOf(group, dealRate),
});
