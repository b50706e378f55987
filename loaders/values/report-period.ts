/** The period of a report: a month `2026-03`, an ISO week `2026-W10`, two months `2026-P2`, half a year `2026-H1` or a year. */
import { Temporal } from "temporal-polyfill";
import { type Converter, refuse, value } from "./converted.ts";
import { month } from "./month.ts";
import { halfWidth } from "./plain-text.ts";

const WEEK = /^(\d{4})(?:-?W|年?第)(\d{1,2})周?$/i;
const TWO_MONTHS = /^(\d{4})(?:-P([1-6])|年第?([1-6])期)$/i;
/** 2026年3-4月; only the pairs that begin with an odd month are a period. */
const MONTH_PAIR = /^(\d{4})年(\d{1,2})月?[-~至](\d{1,2})月$/;
const HALF = /^(\d{4})(?:-?H([12])|年?(上|下)半年(?:度)?)$/i;
const YEAR = /^(\d{4})年?度?$/;
const readMonth = month();

export const reportPeriod: Converter<string> = (cell) => {
  const text = typeof cell === "string" || typeof cell === "number" ? halfWidth(String(cell)).trim() : "";
  const longer = longerPeriod(text);
  if (longer !== undefined) return value(longer);
  const [, year, number] = WEEK.exec(text) ?? [];
  if (year !== undefined && number !== undefined) {
    const week = Number(number);
    if (week >= 1 && week <= weeksOf(Number(year))) return value(`${year}-W${String(week).padStart(2, "0")}`);
  }
  const read = readMonth(cell);
  return read.ok
    ? read
    : refuse("a month such as 2026-03, a week 2026-W10, two months 2026-P2, a half 2026-H1 or a year 2026");
};

function longerPeriod(text: string): string | undefined {
  const [, year] = YEAR.exec(text) ?? [];
  if (year !== undefined) return year;
  const [, halfYear, half, word] = HALF.exec(text) ?? [];
  if (halfYear !== undefined) return `${halfYear}-H${half ?? (word === "上" ? 1 : 2)}`;
  const [, periodYear, period, ordinal] = TWO_MONTHS.exec(text) ?? [];
  if (periodYear !== undefined) return `${periodYear}-P${period ?? ordinal}`;
  const [, pairYear, first, last] = MONTH_PAIR.exec(text) ?? [];
  const isPeriod = Number(first) % 2 === 1 && Number(last) === Number(first) + 1 && Number(last) <= 12;
  return pairYear !== undefined && isPeriod ? `${pairYear}-P${Number(last) / 2}` : undefined;
}

/** 28 December always lies in the last ISO week of its year. */
const weeksOf = (year: number): number => Temporal.PlainDate.from({ year, month: 12, day: 28 }).weekOfYear ?? 52;
