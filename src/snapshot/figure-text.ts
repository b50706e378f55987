/** Figures as a reader sees them: one decimal half up, money in yuan, and words where there is no figure (V-11, V-12). */
import type { Unit } from "../metrics/metric.ts";
import { oneDecimal, percentText, twoDecimals, yuanText } from "../policy/number-text.ts";
import type { Amount, Figure } from "./figures.ts";

export const NO_FIGURE = "—";

/** What stands where a figure would need records that nobody keeps. */
export const NO_RECORDS = "本店无此资料";

/** `92.3%`, `1,204`, `3.5 天`, `1,200 元`; a dash for null. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return NO_FIGURE;
  if (unit === "ratio") return percentText(value);
  if (unit === "fen") return yuanText(Math.round(value));
  if (unit === "days") return `${oneDecimal(value)} 天`;
  if (unit === "hours") return `${oneDecimal(value)} 小时`;
  if (unit === "points") return `${oneDecimal(value)} 分`;
  return unit === "per_hundred" || !Number.isInteger(value) ? oneDecimal(value) : grouped(value);
}

/** `104/114`; empty for figures that are no rate. */
export function partsText({ numerator, denominator }: Amount, unit: Unit): string {
  if (unit === "count" || unit === "fen") return "";
  if (denominator === null || denominator === 0) return "";
  if (unit === "days" || unit === "hours") return `${grouped(denominator)} 件`;
  if (unit === "points") return `${grouped(denominator)} 项评分`;
  return `${grouped(numerator ?? 0)}/${grouped(Math.round(denominator * 100) / 100)}`;
}

/** Why a dash stands where a figure is expected. */
export function absenceText({ metric, denominator, value }: Figure): string {
  if (value !== null) return "";
  if (metric.isSilent) return NO_RECORDS;
  if (denominator === null) return "本期无数据";
  return metric.hasDeadline ? "本期无到期项" : "本期无此类事项";
}

/** `1,204`. */
export function grouped(number: number): string {
  const [whole = "", cents] = String(number).split(".");
  const thousands = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return cents === undefined ? thousands : `${thousands}.${cents}`;
}

/** What the axis of a chart shows: percent, yuan in ten thousands, or the number itself. */
export function axisValue(value: number | null, unit: Unit): number | null {
  if (value === null) return null;
  if (unit === "ratio") return Number(oneDecimal(value * 100));
  if (unit === "fen") return Math.round(value / 10_000) / 100;
  return Number(oneDecimal(value));
}

const axisUnits: Readonly<Record<Unit, string>> = {
  ratio: "%",
  per_hundred: "每百",
  count: "",
  days: "天",
  hours: "小时",
  points: "分",
  fen: "万元",
};

export const axisUnit = (unit: Unit): string => axisUnits[unit];

/** `37.2%` of a count in another; empty when there is nothing to divide by. */
export const percentOf = (count: number, whole: number): string => (whole === 0 ? "" : percentText(count / whole));

/** `75.8`, for scores. */
export const oneDecimalText = oneDecimal;

/** `+1.75`, `−0.40`, `0.00`, for gaps. */
export function signedText(value: number): string {
  const digits = twoDecimals(Math.abs(value));
  if (Number(digits) === 0) return digits;
  return `${value < 0 ? "−" : "+"}${digits}`;
}
