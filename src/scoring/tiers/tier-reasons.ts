/** Why a customer has these scores, in Chinese sentences with the numbers they rest on. */
import { oneDecimal, percentText, twoDecimals, yuanText } from "../../policy/number-text.ts";
import { assessableFrom } from "./assessment.ts";
import { fixedSteps } from "./fixed-scores.ts";
import { knownDimensions } from "./known-dimensions.ts";
import type { TierFacts } from "./tier-row.ts";
import { type TierDimension, type TierRules, tierDimensions } from "./tier-rules.ts";

const titles: Readonly<Record<TierDimension, string>> = {
  credit: "信用",
  volume: "订单量",
  profit: "利润",
  potential: "潜力",
};

type Scores = Readonly<Record<TierDimension, number | null>>;

/** One sentence per dimension. */
export function dimensionReasons(facts: TierFacts, scores: Scores, rules: TierRules): string[] {
  const steps = fixedSteps(facts, rules);
  return tierDimensions.map((dimension) => {
    const score = scores[dimension];
    const step = steps?.[dimension];
    const detail = `${details[dimension](facts, rules)}${step == null ? "" : `（固定分档：${step.name ?? "未达最低档"}）`}`;
    return score === null
      ? `${titles[dimension]}不计分：${detail}。`
      : `${titles[dimension]} ${twoDecimals(score)} 分：${detail}。`;
  });
}

const details: Readonly<Record<TierDimension, (facts: TierFacts, rules: TierRules) => string>> = {
  credit: creditDetail,
  volume: volumeDetail,
  profit: profitDetail,
  potential: ({ potential, potential_on: on }, { potentialMonths }) =>
    potential === null ? `近 ${potentialMonths} 个月没有潜力评估` : `${on ?? ""} 评估`,
};

function creditDetail({ days_late: days, paid_on_time: share }: TierFacts, { creditMonths }: TierRules): string {
  if (days === null) return `近 ${creditMonths} 个月没有到期款项`;
  return `近 ${creditMonths} 个月到期款项按金额加权平均逾期 ${oneDecimal(days)} 天，按时回款 ${percentText(share ?? 0)}`;
}

const NO_ORDERS = "本店没有订单资料";

function volumeDetail({ units, amount_fen }: TierFacts, { volumeMonths, volumeBasis }: TierRules): string {
  if (units === null || amount_fen === null) return NO_ORDERS;
  const size = volumeBasis === "units" ? `${units} 台` : yuanText(amount_fen);
  return `近 ${volumeMonths} 个月订单 ${size}`;
}

function profitDetail({ profit_fen: profit, amount_fen }: TierFacts, { profitMonths }: TierRules): string {
  if (amount_fen === null) return NO_ORDERS;
  if (profit === null) return `近 ${profitMonths} 个月有订单缺少成本`;
  return `近 ${profitMonths} 个月利润 ${yuanText(profit)}`;
}

interface Result {
  readonly scores: Scores;
  readonly composite: number;
  readonly grade: { readonly name: string; readonly at_least: number } | undefined;
  readonly rules: TierRules;
}

/** `综合 75.83 分（信用 25%、…加权），达到 A 级界限 70 分。` */
export function resultReason({ scores, composite, grade, rules }: Result): string {
  const known = tierDimensions.filter((dimension) => scores[dimension] !== null && rules.weights[dimension] > 0);
  const total = known.reduce((sum, dimension) => sum + rules.weights[dimension], 0);
  const parts = known.map((dimension) => `${titles[dimension]} ${percentText(rules.weights[dimension] / total)}`);
  const outcome = grade === undefined ? "未达到任何等级" : `达到 ${grade.name} 级界限 ${grade.at_least} 分`;
  return `综合 ${twoDecimals(composite)} 分（权重：${parts.join("、")}），${outcome}。`;
}

/** Why the customer has no rank. */
export function unrankedReasons(facts: TierFacts, state: UnrankedState, rules: TierRules): string[] {
  const potential =
    facts.potential === null ? [] : [`潜力 ${twoDecimals(facts.potential)} 分：${details.potential(facts, rules)}。`];
  return [...potential, whyUnranked(facts, state, rules)];
}

interface UnrankedState {
  readonly provisional: boolean;
  /** Neither order nor due payment in the windows. */
  readonly isDormant: boolean;
}

function whyUnranked(facts: TierFacts, { provisional, isDormant }: UnrankedState, rules: TierRules): string {
  if (provisional) return provisionalReason(facts, rules);
  return isDormant ? dormantReason(rules) : sparseReason(facts, rules);
}

function sparseReason(facts: TierFacts, { minDimensions }: TierRules): string {
  const known = knownDimensions(facts).map((dimension) => titles[dimension]);
  return `只有${known.join("、")}有数据，不足 ${minDimensions} 个维度，不与其他客户比较，本期不评分。`;
}

function provisionalReason({ first_cooperation_on: first }: TierFacts, { assessmentMonths }: TierRules): string {
  if (first === null) return "没有交易记录，等级暂定，不参加排名。";
  const from = assessableFrom(first, assessmentMonths);
  return `${first} 首次合作，未满 ${assessmentMonths} 个月，等级暂定，不参加排名；${from} 起正式评级。`;
}

const dormantReason = ({ creditMonths, volumeMonths }: TierRules): string =>
  `近 ${volumeMonths} 个月没有订单，近 ${creditMonths} 个月没有到期款项，本期不评分。`;
