/**
 * What the ranking proposes about a person, and why. The last place alone proves nothing: somebody is always last.
 * 显著落后 needs a deal rate below the store's in every month of the period, and a result too low to be chance (exact
 * binomial tail of the period, or of it and earlier ones; limit shared among the people ranked), or else a high
 * probability of really being the worst.
 */

import { lowerTails, strongestPool } from "./lower-tail-evidence.ts";
import type { Place } from "./places.ts";
import type { Adviser, RankingInput } from "./ranking-input.ts";
import { evidenceSentences, monthsSentence, placeSentence, storeSentence, weakestStage } from "./ranking-reasons.ts";
import type { Verdict } from "./ranking-row.ts";
import type { RankingRules } from "./ranking-rules.ts";

interface Judged {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

export interface Standing {
  readonly place: Place;
  readonly pWorst: number | null;
  /** How many people are ranked. */
  readonly people: number;
  readonly total: RankingInput["total"];
  readonly rules: RankingRules;
}

const REVIEW = "以上为建议，供复核。";

export function rankedVerdict(standing: Standing): Judged {
  const { place, people, pWorst, total, rules } = standing;
  const tails = lowerTails(place.adviser, total);
  const limit = rules.tailProbability / people;
  const lowest = Math.min(tails.period.tail, strongestPool(tails)?.tail ?? 1);
  const opening = placeSentence(place, people);
  const evidence = [
    ...evidenceSentences({ tails, limit, people, pWorst, rules }),
    ...weakestStage(place.adviser, total),
  ];
  if (isBelowEveryMonth(standing) && (lowest <= limit || (pWorst ?? 0) >= rules.pWorst)) {
    return { verdict: "显著落后", reasons: [opening, monthsSentence(place.adviser), ...evidence, REVIEW] };
  }
  if (place.isBottom || lowest <= rules.tailProbability) {
    const doubt = "证据不足以判为显著落后，不宜只凭名次处理。";
    return { verdict: "观察", reasons: [opening, ...evidence, doubt, REVIEW] };
  }
  return { verdict: "无显著差异", reasons: [opening, storeSentence(place.adviser.counts, total.counts)] };
}

/** Shown without a rank: the obstacles found, or too few parties. */
export function unrankedVerdict({ counts, obstacles }: Adviser, { minParties }: RankingRules): Judged {
  const verdict = obstacles.length > 0 ? "不参评" : "样本不足";
  if (counts.parties > 0 && counts.parties >= minParties) return { verdict, reasons: obstacles };
  const few = counts.parties === 0 ? "本期无首次到店批次" : `首次到店 ${counts.parties} 批，不足 ${minParties} 批`;
  return { verdict, reasons: [...obstacles, `${few}，不参加排名。`] };
}

/** The result of a ranking in one sentence. */
export function rankingConclusion(rows: readonly { readonly verdict: Verdict }[]): string {
  const behind = rows.filter(({ verdict }) => verdict === "显著落后").length;
  return behind === 0 ? "本期无人显著低于门店水平。" : `本期 ${behind} 人显著落后于门店水平（建议，供复核）。`;
}

/** A month without parties is no evidence, so it is not below. */
function isBelowEveryMonth({ place, total }: Standing): boolean {
  return place.adviser.months.every((month, index) => {
    const whole = total.months[index];
    return whole !== undefined && month.orders * whole.parties < whole.orders * month.parties;
  });
}
