/** The period of a report: a month `2026-03` or an ISO week `2026-W10`. */
import { Temporal } from "temporal-polyfill";
import { type Converter, refuse, value } from "./converted.ts";
import { month } from "./month.ts";
import { halfWidth } from "./plain-text.ts";

const WEEK = /^(\d{4})(?:-?W|年?第)(\d{1,2})周?$/i;
const readMonth = month();

export const reportPeriod: Converter<string> = (cell) => {
  const [, year, number] = typeof cell === "string" ? (WEEK.exec(halfWidth(cell)) ?? []) : [];
  if (year !== undefined && number !== undefined) {
    const week = Number(number);
    if (week >= 1 && week <= weeksOf(Number(year))) return value(`${year}-W${String(week).padStart(2, "0")}`);
  }
  const read = readMonth(cell);
  return read.ok ? read : refuse("a month such as 2026-03 or a week such as 2026-W10");
};

/** 28 December always lies in the last ISO week of its year. */
const weeksOf = (year: number): number => Temporal.PlainDate.from({ year, month: 12, day: 28 }).weekOfYear ?? 52;
