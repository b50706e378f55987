/** The sentences of a ranking: place, comparison with the store, chances, and where in the funnel people are lost. */
import { percentText, twoDecimals } from "../policy/number-text.ts";
import { dealRate, type FunnelCounts, type FunnelRate, funnelRates, rateOf } from "./funnel.ts";
import type { LowerTails, PooledEvidence, TailEvidence } from "./lower-tail-evidence.ts";
import type { Place } from "./places.ts";
import type { PeriodCounts } from "./ranking-input.ts";
import type { RankingRules } from "./ranking-rules.ts";

export const placeSentence = ({ meanRank, position }: Place, people: number): string =>
  `平均名次 ${twoDecimals(meanRank)}，在 ${people} 名参评顾问中列第 ${position}。`;

export const monthsSentence = ({ months }: PeriodCounts): string => `成交率在期间内 ${months.length} 个月均低于门店。`;

/** `成交率 13.3%（6/45），门店 14.3%。` */
export const storeSentence = (own: FunnelCounts, store: FunnelCounts): string => `${compared(dealRate, own, store)}。`;

interface Evidence {
  readonly tails: LowerTails;
  readonly limit: number;
  readonly people: number;
  readonly looks: number;
  readonly pWorst: number | null;
  readonly rules: RankingRules;
  readonly dispersion: number;
}

export function evidenceSentences({ tails, limit, people, looks, pWorst, rules, dispersion }: Evidence): string[] {
  const times = looks === 1 ? "" : `、每人 ${looks} 次判断`;
  const bound = `界限 ${chanceText(limit)}，即 ${chanceText(rules.tailProbability)} 由 ${people} 人${times}分摊`;
  const pooled = tails.pooled === null ? [] : [`${poolTitle(tails.pooled)}：${tailText(tails.pooled)}。`];
  const spread =
    dispersion <= 1 ? [] : [`其余顾问之间的差别已是偶然的 ${twoDecimals(dispersion)} 倍，概率已按此放宽。`];
  const worst = pWorst === null ? [] : [`成交水平确为最低的概率为 ${chanceText(pWorst)}。`];
  return [`${tailText(tails.period)}（${bound}）。`, ...pooled, ...spread, ...worst];
}

const poolTitle = ({ periods }: PooledEvidence): string =>
  periods === 1 ? "与上一期合并" : `与此前 ${periods} 期合并`;

const tailText = ({ own, group, tail }: TailEvidence): string =>
  `成交率 ${shareText(dealRate, own)}（${own.orders}/${own.parties}），参评顾问合计 ${shareText(dealRate, group)}；把合计的订单随机分给各批客户，也会这样少或更少的概率为 ${chanceText(tail)}`;

function compared(rate: FunnelRate, own: FunnelCounts, store: FunnelCounts): string {
  const share = `${own[rate.count]}/${own.parties}`;
  return `${rate.title} ${shareText(rate, own)}（${share}），门店 ${shareText(rate, store)}`;
}

const shareText = (rate: FunnelRate, counts: FunnelCounts): string => percentText(rateOf(counts, rate) ?? 0);

/** The rate that falls furthest behind the store's, in proportion; nothing when none does. */
export function weakestStage({ counts }: PeriodCounts, { counts: store }: PeriodCounts): string[] {
  const shortfall = (rate: FunnelRate) => {
    const [own, whole] = [rateOf(counts, rate) ?? 0, rateOf(store, rate) ?? 0];
    return whole === 0 ? 0 : 1 - own / whole;
  };
  const weakest = funnelRates.reduce((worst, rate) => (shortfall(rate) > shortfall(worst) ? rate : worst));
  return shortfall(weakest) > 0 ? [`差距最大的环节：${compared(weakest, counts, store)}。`] : [];
}

/** Small chances keep two decimals, and never read as zero. */
function chanceText(probability: number): string {
  const percent = twoDecimals(probability * 100);
  return Number(percent) === 0 && probability > 0 ? "<0.01%" : `${Number(percent)}%`;
}
