/** Why a row was turned away, in Chinese, from the check that failed and the column it failed on. */
import { itemTitles } from "../metrics/archives/archive-missing-items.ts";
import type { Column, ColumnType } from "../warehouse/entities/entity.ts";
import { entities } from "../warehouse/entities/index.ts";

export interface Fault {
  readonly entity: string;
  readonly column: string;
  readonly check: string;
  readonly expected: string;
}

export interface FaultWords {
  readonly column: string;
  readonly reason: string;
  readonly expected: string;
}

const reasons: Readonly<Record<string, string>> = {
  invalid: "格式不正确",
  missing: "缺少必填值",
  unknown: "无法识别或没有对应记录",
  duplicate: "编号重复",
  rule: "与其他列矛盾",
};

const expectations: Readonly<Record<ColumnType, string>> = {
  text: "文字",
  date: "日期，如 2026-03-18",
  timestamp: "日期时间，如 2026-03-18 14:20",
  month: "月份，如 2026-03",
  fen: "金额，如 1234.00",
  integer: "整数",
  number: "数字",
  boolean: "是 或 否",
  hash: "有效号码",
  presence: "有内容",
  code: "约定的名称之一",
};

/** Columns that no entity has: the line as a whole, and papers that stand side by side in a wide sheet. */
const otherTitles: Readonly<Record<string, string>> = { "(row)": "整行", ...itemTitles };

export function issueInWords(fault: Fault): FaultWords {
  const columns = columnsOf(fault.entity);
  const column = columns[fault.column];
  return {
    column: column?.title ?? otherTitles[fault.column] ?? fault.column,
    reason: reasons[fault.check] ?? fault.check,
    expected: expectedWords(fault, column, columns),
  };
}

function columnsOf(name: string): Readonly<Record<string, Column>> {
  return entities.find((each) => each.name === name)?.columns ?? {};
}

function expectedWords(
  { check, expected }: Fault,
  column: Column | undefined,
  columns: Readonly<Record<string, Column>>,
) {
  const [, earlier, day] = /^(\w+) \((.*)\) or later$/.exec(expected) ?? [];
  if (earlier !== undefined) return `不早于${columns[earlier]?.title ?? earlier}（${day}）`;
  if (expected === "0 or more") return "不小于 0";
  if (expected.startsWith("0 to 100")) return `0 到 100${expected === "0 to 100" ? "" : "，比例须乘以 100"}`;
  if (expected === "a reason, because the deduction is waived") return "免除须写明理由";
  if (check === "missing") return "必填";
  if (check === "duplicate") return `编号只出现一次${firstPlace(expected)}`;
  if (check === "unknown" && column?.references !== undefined) return `已有的${column.title}${lostZeros(expected)}`;
  if (check === "unknown" && /\p{Script=Han}/u.test(expected)) return choices(expected);
  return column === undefined || check === "rule" ? "符合填写规则" : expectations[column.type];
}

/** Which one was meant stands in no page: it may name a person. */
const lostZeros = (expected: string): string =>
  expected.endsWith("whose zeros are lost here") ? "（可能丢了前导零）" : "";

/** `（首次在 投诉记录.xlsx 工作表 7月 第 19 行）`. */
function firstPlace(expected: string): string {
  const [, file, sheet, row] = /^first in (.+?)(?:, sheet (.+))?, row (\d+)$/.exec(expected) ?? [];
  if (file === undefined) return "";
  return `（首次在 ${[file, ...(sheet === undefined ? [] : [`工作表 ${sheet}`]), `第 ${row} 行`].join(" ")}）`;
}

/** `电话、到店、回访 之一` of `one of 电话, 到店, 回访`; marks of a wide sheet end with `or`. */
const choices = (expected: string): string => `${expected.replace(/^one of /, "").replace(/, | or /g, "、")} 之一`;
