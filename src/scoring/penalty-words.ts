/** A proposed deduction in the words of the statement: what it is about and how the amount comes about. */
import { yuanText } from "../policy/number-text.ts";
import { word } from "../policy/value-words.ts";
import type { PenaltyRow } from "./penalty-row.ts";

export const statusWords: Readonly<Record<PenaltyRow["status"], string>> = {
  proposed: "待复核",
  confirmed: "已确认",
  waived: "已免除",
};

/** `新车档案迟交（停止借阅）`, `售后档案资料缺失、有误或不合规（责令后仍未改正）`. */
export function penaltyTitle({ title, flag, repeat_of }: Pick<PenaltyRow, "title" | "flag" | "repeat_of">): string {
  const notes = [...(repeat_of === null ? [] : ["责令后仍未改正"]), ...(flag === null ? [] : [flag])];
  return notes.length === 0 ? title : `${title}（${notes.join("，")}）`;
}

type Priced = Pick<
  PenaltyRow,
  "units" | "base_fen" | "percent_of" | "percent_from" | "percent_to" | "amount_fen" | "low_fen" | "high_fen"
>;

/** `2 × 20 元`, `1 × 当月基本工资的 1%`, `当月绩效工资的 10%–30%`; of pay only the share is named, never the sum. */
export function basisText({ units, base_fen, percent_of, percent_from, percent_to }: Priced): string {
  if (percent_of === null || percent_from === null) return `${units} × ${yuanText(base_fen ?? 0)}`;
  if (percent_from === percent_to) return `${units} × ${word(percent_of)}的 ${percent_from}%`;
  return `${word(percent_of)}的 ${percent_from}%–${percent_to}%`;
}

/** `100 元`, `300–900 元`, `未登记，无法计算`. */
export function amountText({ amount_fen, low_fen, high_fen, percent_of }: Priced): string {
  if (amount_fen !== null) return yuanText(amount_fen);
  if (low_fen !== null && high_fen !== null) return `${yuanText(low_fen)} 至 ${yuanText(high_fen)}`;
  return `${percent_of === null ? "" : word(percent_of)}未登记，无法计算`;
}

/** Sum of what has one amount and is not waived; ranges are left to a person. */
export const proposedSum = (rows: readonly Pick<PenaltyRow, "amount_fen" | "status">[]): number =>
  rows.reduce((sum, { amount_fen, status }) => sum + (status === "waived" ? 0 : (amount_fen ?? 0)), 0);
