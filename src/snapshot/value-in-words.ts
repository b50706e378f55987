/** A policy value as a sentence, so that a reader who knows no configuration file can check it against the clause. */
import { yuanText } from "../policy/number-text.ts";
import type { Valued, ValueKind } from "../policy/profile-schema.ts";
import { codeTitle } from "./code-title.ts";
import { eventTitle } from "./event-title.ts";
import { roleTitle } from "./role-title.ts";

type Words = { readonly [K in ValueKind]: (value: Valued<K>) => string };

const units = { minute: "分钟", hour: "小时", calendar_day: "日", work_day: "个工作日" } as const;
const counted = { package: "份", item: "项", unit: "次", day: "日" } as const;
const counterUnits = { occasion: "次", item: "项", day: "日" } as const;
const counterPeriods = { month: "当月", rolling_30_days: "30 日内", year: "当年", since_start: "累计" } as const;
const cadences = { week: "每周", month: "每月", two_months: "每两个月", half_year: "每半年", year: "每年" } as const;

const words: Words = {
  deadlines: deadlineWords,
  settings: ({ value, unit }) => `${settingWords(value)}${unit === undefined ? "" : ` ${unit}`}`,
  required_items: ({ kind, customers, is_inspection_type: inspected }) =>
    [
      `${kind === "sale" ? "新车档案" : "售后档案"}必备`,
      customers === "specific" ? "限特定客户" : "",
      inspected ? "须客户签字" : "",
    ]
      .filter((part) => part !== "")
      .join("，"),
  counters: counterWords,
  penalties: ({ role, amount_fen: amount, per, executor_role: executor }) =>
    `${roleTitle(role)}：每${counted[per]} ${yuanText(amount)}（建议，供复核；由${roleTitle(executor)}执行）`,
  rankings: ({ period_months: months, measures, weights, min_parties: least }) => {
    const equal = new Set(weights).size === 1;
    return `每 ${months} 个月；${measures.length} 项指标${equal ? "等权" : `权重 ${weights.join("：")}`}取平均名次；至少 ${least} 批次参评`;
  },
  classifications: ({ classes }) =>
    classes.map(({ name, at_least: bound }) => `${name} 级：${bound} 分及以上`).join("；"),
  reports: ({ cadence, due_day: day, owner_role: owner }) =>
    `${cadences[cadence]}，第 ${day} 日前，由${roleTitle(owner)}报送`,
  quotas: ({ role, per_month: number }) => `${roleTitle(role)}：每月 ${number} 次`,
};

/** `自交付日期起 3 个工作日内完成移交日期`, `20 批次`, `每份 50 元`. */
export function valueInWords<K extends ValueKind>(kind: K, value: Valued<K>): string {
  return words[kind](value);
}

function deadlineWords(deadline: Valued<"deadlines">): string {
  const { length, unit, start_event: start, end_event: end } = deadline;
  const span = length === 0 && unit === "calendar_day" ? "当日" : `起 ${length} ${units[unit]}内`;
  const notes = [
    deadline.count_anchor_day ? "起算当日计入" : "",
    deadline.roll_to_workday ? "遇休息日顺延" : "",
    deadline.group_by === "anchor" ? "按起算月份统计" : "按到期月份统计",
  ].filter((note) => note !== "");
  return `“${eventTitle(start)}”${span}须有“${eventTitle(end)}”（${notes.join("，")}）`;
}

function settingWords(value: Valued<"settings">["value"]): string {
  if (typeof value === "boolean") return value ? "是" : "否";
  if (typeof value === "object") return value.map(codeTitle).join("、");
  return typeof value === "string" ? codeTitle(value) : String(value);
}

function counterWords({ unit, period, threshold, effect, factor, flag }: Valued<"counters">): string {
  const from = `${counterPeriods[period]}第 ${threshold} ${counterUnits[unit]}起`;
  if (effect === "flag") return `${from}：${flag ?? "标记"}`;
  return effect === "multiply" ? `${from}，金额乘以 ${factor ?? 1}` : `${from}，逐次递增 ${factor ?? 1} 倍`;
}
