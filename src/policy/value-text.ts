/** Every policy value as a reader sees it on the rules page: short Chinese text with its unit. */
import { yuanText } from "./number-text.ts";
import type { Valued, ValueKind } from "./profile-schema.ts";
import { word } from "./value-words.ts";

/** `3 个工作日`, `首次计 50 元/份`, `A ≥ 70，B ≥ 50，其余 C`. */
export function valueText<K extends ValueKind>(kind: K, value: Valued<K>): string {
  const text: (value: Valued<K>) => string = texts[kind];
  return text(value);
}

const texts: { readonly [K in ValueKind]: (value: Valued<K>) => string } = {
  deadlines: deadlineText,
  settings: settingText,
  required_items: requiredItemText,
  counters: counterText,
  penalties: penaltyText,
  allowances: ({ amount_fen }) => `${yuanText(amount_fen)}/天`,
  rankings: rankingText,
  classifications: classificationText,
  reports: reportText,
  quotas: ({ per_month }) => `每月 ${per_month} 次`,
};

const deadlineUnits = { minute: "分钟", hour: "小时", calendar_day: "天", work_day: "个工作日" } as const;

function deadlineText({ length, unit, count_anchor_day, roll_to_workday }: Valued<"deadlines">): string {
  const span = length === 0 && unit === "calendar_day" ? "当日" : `${length} ${deadlineUnits[unit]}`;
  return [
    span,
    ...(count_anchor_day ? ["起算当日计入"] : []),
    ...(roll_to_workday ? ["遇休息日顺延至下一工作日"] : []),
  ].join("，");
}

function settingText({ value, unit }: Valued<"settings">): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.length === 0 ? "无" : value.map(word).join("、");
  if (typeof value === "string") return dayOfYear(value) ?? word(value);
  if (unit === undefined) return String(value);
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}

/** `3 月 25 日` of `03-25`. */
function dayOfYear(text: string): string | undefined {
  const [, month, day] = /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  return month === undefined ? undefined : `${Number(month)} 月 ${Number(day)} 日`;
}

function requiredItemText({ customers, visit_types, is_inspection_type }: Valued<"required_items">): string {
  const who = customers === "specific" ? "仅特定客户" : "必备";
  const visits = visit_types === undefined ? [] : [`仅${visit_types.map(word).join("、")}`];
  return [who, ...visits, ...(is_inspection_type ? ["须客户签字"] : [])].join("，");
}

const counterPeriods = {
  month: "当月",
  rolling_30_days: "30 天内",
  year: "当年",
  since_start: "累计",
} as const;
const counterUnits = { occasion: "次", item: "项", day: "天" } as const;

function counterText(counter: Valued<"counters">): string {
  const { period, threshold, unit, effect, flag } = counter;
  const from = `${counterPeriods[period]}第 ${threshold} ${counterUnits[unit]}起`;
  if (effect === "flag") return `${from}${flag}`;
  return `${from}${effectText(counter)}${flag === undefined ? "" : `，${flag}`}`;
}

function effectText(counter: Valued<"counters">): string {
  const { effect, factor, is_retroactive, percent_from: low, percent_to: high, percent_of: base } = counter;
  if (effect === "grow") return `逐次乘以 ${factor}`;
  if (effect === "multiply") return `按 ${factor} 倍`;
  if (effect === "deduct_range") return `可扣${sumText(base)}的 ${low}%–${high}%`;
  return `${is_retroactive ? "各次均按" : "每次"} ${amountText(counter)}`;
}

const sumText = (base: string | undefined): string => (base === undefined ? "" : word(base));

interface AmountFields {
  readonly amount_fen?: number | undefined;
  readonly percent?: number | undefined;
  readonly percent_of?: string | undefined;
}

const amountText = ({ amount_fen = 0, percent, percent_of }: AmountFields): string =>
  percent === undefined ? yuanText(amount_fen) : `${sumText(percent_of)}的 ${percent}%`;

const penaltyUnits = { package: "份", item: "项", unit: "次", day: "天" } as const;

/** With a counter the amount is that of the first offence; `counterText` says what follows. */
function penaltyText({ per, counter, ...amounts }: Valued<"penalties">): string {
  const amount = `${amountText(amounts)}/${penaltyUnits[per]}`;
  return counter === undefined ? amount : `首次计 ${amount}`;
}

function rankingText({ period_months, measures, weights, tie_break, min_parties }: Valued<"rankings">): string {
  const total = weights.reduce((sum, each) => sum + each, 0);
  const parts = measures.map((measure, index) => {
    const share = (100 * (weights[index] ?? 0)) / total;
    return weights.every((each) => each === weights[0]) ? word(measure) : `${word(measure)} ${share.toFixed(0)}%`;
  });
  const ties = tie_break.map((id) => (id === "units" ? "台数" : word(id))).join("、");
  return [
    `每 ${period_months} 个月`,
    `按${parts.join("、")}的平均名次`,
    ...(tie_break.length === 0 ? [] : [`并列时依次比较${ties}`]),
    `首次到店不足 ${min_parties} 批不排名`,
  ].join("，");
}

function classificationText({ classes }: Valued<"classifications">): string {
  const isRest = (index: number, bound: number) => index === classes.length - 1 && bound <= 0;
  return classes
    .map(({ name, at_least }, index) => (isRest(index, at_least) ? `其余 ${name}` : `${name} ≥ ${at_least}`))
    .join("，");
}

const cadences = {
  week: "每周",
  month: "每月",
  two_months: "每两个月",
  half_year: "每半年",
  year: "每年",
} as const;

function reportText({ cadence, due_day }: Valued<"reports">): string {
  return cadence === "week"
    ? `${cadences[cadence]}，次周第 ${due_day} 天前`
    : `${cadences[cadence]}，下期 ${due_day} 日前`;
}
