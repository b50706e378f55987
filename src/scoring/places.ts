/** Ranks by rate, their weighted mean, and the places they lead to after tie-breaks. */
import { type FunnelRateName, funnelRates, perRate, rateOf } from "./funnel.ts";
import type { Adviser } from "./ranking-input.ts";
import type { RankingRules } from "./ranking-rules.ts";
import { averageRanks, compareUntied } from "./statistics/average-ranks.ts";

export interface Place {
  readonly adviser: Adviser;
  readonly ranks: Readonly<Record<FunnelRateName, number>>;
  readonly meanRank: number;
  /** 1 is best; people equal in everything share a place. */
  readonly position: number;
  /** Fewer people are worse than the policy's bottom size, and somebody is better. */
  readonly isBottom: boolean;
}

/** One place per adviser, in the order given; all of them have parties. */
export function placesOf(advisers: readonly Adviser[], rules: RankingRules): Place[] {
  const rankings = perRate((rate) => averageRanks(advisers.map(({ counts }) => rateOf(counts, rate) ?? 0)));
  const standings = advisers.map((adviser, index) => {
    const ranks = perRate(({ name }) => rankings[name][index] ?? 0);
    return { adviser, ranks, meanRank: weightedMean(ranks, rules) };
  });
  return standings.map((own) => {
    const better = standings.filter((other) => compare(other, own, rules) < 0).length;
    const worse = standings.filter((other) => compare(other, own, rules) > 0).length;
    return {
      ...own,
      position: better + 1,
      isBottom: worse < rules.bottomSize && better > 0,
    };
  });
}

interface Standing {
  readonly adviser: Adviser;
  readonly meanRank: number;
}

/** Negative when a is better: smaller mean rank, then the tie-breaks, of which more is better. */
function compare(a: Standing, b: Standing, rules: RankingRules): number {
  const byRank = compareUntied(a.meanRank, b.meanRank);
  if (byRank !== 0) return byRank;
  for (const id of rules.tieBreak) {
    const byTieBreak = compareUntied(tieBreakValue(b.adviser, id), tieBreakValue(a.adviser, id));
    if (byTieBreak !== 0) return byTieBreak;
  }
  return 0;
}

function tieBreakValue({ counts, units }: Adviser, id: RankingRules["tieBreak"][number]): number {
  if (id === "units") return units;
  const rate = funnelRates.find(({ name }) => name === id);
  return rate === undefined ? 0 : (rateOf(counts, rate) ?? 0);
}

function weightedMean(ranks: Readonly<Record<FunnelRateName, number>>, { measures }: RankingRules): number {
  const weights = measures.reduce((sum, { weight }) => sum + weight, 0);
  return measures.reduce((sum, { rate, weight }) => sum + weight * ranks[rate], 0) / weights;
}
