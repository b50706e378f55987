/**
 * What the ranking proposes about a person, and why. The last place alone proves nothing: somebody is always last.
 * 显著落后 needs a deal rate below the store's in every month of the period, and a result too low to be chance: exact
 * tail of the period, or of it and earlier ones. The limit is shared among the people ranked and the looks at each, so
 * that equals are named in no more periods than the policy allows, whatever their numbers.
 */
import { looksOf, lowerTails, lowestTail } from "./lower-tail-evidence.ts";
import type { Place } from "./places.ts";
import type { Adviser, PeriodCounts, RankingInput } from "./ranking-input.ts";
import { evidenceSentences, monthsSentence, placeSentence, storeSentence, weakestStage } from "./ranking-reasons.ts";
import type { Evidence, Verdict } from "./ranking-row.ts";
import type { RankingRules } from "./ranking-rules.ts";

interface Judged {
  readonly verdict: Verdict;
  /** Null when nothing was judged. */
  readonly evidence: Evidence | null;
  readonly reasons: readonly string[];
}

export interface Standing {
  readonly place: Place;
  readonly pWorst: number | null;
  /** How many people are ranked. */
  readonly people: number;
  readonly total: RankingInput["total"];
  /** The people ranked together: others, e.g. for key accounts, sell without parties and are no yardstick for chance. */
  readonly group: PeriodCounts;
  readonly rules: RankingRules;
  /** Variance between the other people ranked as a multiple of the binomial one. */
  readonly dispersion: number;
}

const REVIEW = "以上为建议，供复核。";

export function rankedVerdict(standing: Standing): Judged {
  const { place, people, pWorst, total, group, rules, dispersion } = standing;
  const tails = lowerTails(place.adviser, group, dispersion);
  const looks = looksOf(tails);
  const limit = rules.tailProbability / (people * looks);
  const lowest = lowestTail(tails);
  const evidence: Evidence = {
    tail: tails.period.tail,
    pooled_tail: tails.pooled?.tail ?? null,
    pooled_periods: tails.pooled?.periods ?? 0,
    limit,
    dispersion,
  };
  const opening = placeSentence(place, people);
  const found = [
    ...evidenceSentences({ tails, limit, people, looks, pWorst, rules, dispersion }),
    ...weakestStage(place.adviser, total),
  ];
  if (isBelowEveryMonth(standing) && lowest <= limit) {
    return { verdict: "显著落后", evidence, reasons: [opening, monthsSentence(place.adviser), ...found, REVIEW] };
  }
  if (place.isBottom || lowest <= rules.watchProbability) {
    const doubt = "证据不足以判为显著落后，不宜只凭名次处理。";
    return { verdict: "观察", evidence, reasons: [opening, ...found, doubt, REVIEW] };
  }
  const reasons = [opening, storeSentence(place.adviser.counts, total.counts)];
  return { verdict: "无显著差异", evidence, reasons };
}

/** Shown without a rank: the obstacles found, or too few parties. */
export function unrankedVerdict({ counts, obstacles }: Adviser, { minParties }: RankingRules): Judged {
  const verdict = obstacles.length > 0 ? "不参评" : "样本不足";
  if (counts.parties > 0 && counts.parties >= minParties) return { verdict, evidence: null, reasons: obstacles };
  const few = counts.parties === 0 ? "本期无首次到店批次" : `首次到店 ${counts.parties} 批，不足 ${minParties} 批`;
  return { verdict, evidence: null, reasons: [...obstacles, `${few}，不参加排名。`] };
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
