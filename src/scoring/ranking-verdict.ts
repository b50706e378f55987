/**
 * What the ranking proposes about a person, and why. The last place alone proves nothing: somebody is always last.
 * 显著落后 needs a deal rate below the store's in every month of the period, and either a result too low to be chance
 * (exact binomial tail, limit shared among the people ranked) or a high probability of really being the worst.
 */
import { percentText, twoDecimals } from "../policy/number-text.ts";
import { dealRate, type FunnelCounts, type FunnelRate, funnelRates, rateOf, trialsOf } from "./funnel.ts";
import type { Place } from "./places.ts";
import type { Adviser, RankingInput } from "./ranking-input.ts";
import type { Verdict } from "./ranking-row.ts";
import type { RankingRules } from "./ranking-rules.ts";
import { binomialLowerTail } from "./statistics/binomial-lower-tail.ts";

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
  const { place, people, rules } = standing;
  const tail = tailOf(standing, dealRate);
  const limit = rules.tailProbability / people;
  const isUnlikely = tail <= limit || (standing.pWorst ?? 0) >= rules.pWorst;
  const opening = `平均名次 ${twoDecimals(place.meanRank)}，在 ${people} 名参评顾问中列第 ${place.position}。`;
  const evidence = [compared(standing, dealRate), chanceSentence(standing, tail, limit)];
  if (isBelowEveryMonth(standing) && isUnlikely) {
    const months = `成交率在期间内 ${place.adviser.months.length} 个月均低于门店。`;
    return { verdict: "显著落后", reasons: [opening, ...evidence, months, ...weakStages(standing), REVIEW] };
  }
  if (place.isBottom || tail <= rules.tailProbability) {
    const doubt = `证据不足以判为显著落后，不宜只凭名次处理。`;
    return { verdict: "观察", reasons: [opening, ...evidence, doubt, ...weakStages(standing), REVIEW] };
  }
  return { verdict: "无显著差异", reasons: [opening, compared(standing, dealRate)] };
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

const storeRate = ({ total }: Standing, rate: FunnelRate): number => rateOf(total.counts, rate) ?? 0;

/** Chance of a count this low at the store's rate. */
function tailOf(standing: Standing, rate: FunnelRate): number {
  const { successes, trials } = trialsOf(standing.place.adviser.counts, rate);
  const store = trialsOf(standing.total.counts, rate);
  return binomialLowerTail(successes, trials, store.trials === 0 ? 0 : store.successes / store.trials);
}

/** A month without parties is no evidence, so it is not below. */
function isBelowEveryMonth({ place, total }: Standing): boolean {
  return place.adviser.months.every((month, index) => {
    const whole = total.months[index];
    return whole !== undefined && month.orders * whole.parties < whole.orders * month.parties;
  });
}

function compared(standing: Standing, rate: FunnelRate): string {
  const { counts } = standing.place.adviser;
  const own = `${rate.title} ${percentText(rateOf(counts, rate) ?? 0)}（${shareText(counts, rate)}）`;
  return `${own}，门店 ${percentText(storeRate(standing, rate))}。`;
}

const shareText = (counts: FunnelCounts, rate: FunnelRate): string => `${counts[rate.count]}/${counts.parties}`;

function chanceSentence({ people, pWorst, rules }: Standing, tail: number, limit: number): string {
  const bound = `${chanceText(rules.tailProbability)} 由 ${people} 人分摊，每人 ${chanceText(limit)}`;
  const chance = `若真实水平与门店相同，出现这样低或更低的结果的概率为 ${chanceText(tail)}（界限：${bound}）`;
  if (pWorst === null) return `${chance}。`;
  return `${chance}；成交水平确为最低的概率为 ${chanceText(pWorst)}（界限 ${chanceText(rules.pWorst)}）。`;
}

/** Where in the funnel the person loses parties: the other rates that are low beyond single chance. */
function weakStages(standing: Standing): string[] {
  return funnelRates
    .filter((rate) => rate !== dealRate && tailOf(standing, rate) <= standing.rules.tailProbability)
    .map((rate) => `偏低的环节：${compared(standing, rate)}`);
}

/** Small chances keep two decimals, and never read as zero. */
function chanceText(probability: number): string {
  const percent = twoDecimals(probability * 100);
  return Number(percent) === 0 && probability > 0 ? "不到 0.01%" : `${Number(percent)}%`;
}
