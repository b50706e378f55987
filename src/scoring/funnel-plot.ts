/** The funnel plot of a ranking: how far from the store's rate chance alone would leave a person, by number of parties. */
import { addFunnels, dealRate, type FunnelCounts, trialsOf } from "./funnel.ts";
import { funnelLimits } from "./statistics/funnel-limits.ts";
import { dispersedLimit, overDispersion } from "./statistics/over-dispersion.ts";
import { FUNNEL_TAILS, plotSizes } from "./statistics/plot-sizes.ts";

export interface FunnelLimit {
  readonly parties: number;
  /** 95 % and 99.8 % limits, as ratios. */
  readonly low95: number;
  readonly high95: number;
  readonly low998: number;
  readonly high998: number;
}

export interface FunnelPlot {
  /** Deal rate of the people ranked together. */
  readonly rate: number;
  /** Variance between the people as a multiple of the binomial one; the limits are widened by it. */
  readonly dispersion: number;
  readonly limits: readonly FunnelLimit[];
}

/** Null when nobody is ranked. `level` is the one at which a spread beyond chance counts. */
export function funnelPlot(ranked: readonly FunnelCounts[], level: number): FunnelPlot | null {
  if (ranked.length === 0) return null;
  const { successes, trials } = trialsOf(ranked.reduce(addFunnels), dealRate);
  const dispersion = overDispersion(
    ranked.map((counts) => trialsOf(counts, dealRate)),
    level,
  );
  const sizes = plotSizes(ranked.map(({ parties }) => parties));
  const rate = successes / trials;
  return { rate, dispersion, limits: sizes.map((parties) => limitAt(parties, rate, dispersion)) };
}

function limitAt(parties: number, rate: number, dispersion: number): FunnelLimit {
  const [narrow, wide] = FUNNEL_TAILS.map((tail) => funnelLimits(parties, rate, dispersedLimit(tail, dispersion)));
  return {
    parties,
    low95: narrow?.low ?? 0,
    high95: narrow?.high ?? 1,
    low998: wide?.low ?? 0,
    high998: wide?.high ?? 1,
  };
}
