/** Reporting periods: month `2026-03`, two months `2026-P2` (Mar–Apr, V-13), year `2026`. */
import { Temporal } from "temporal-polyfill";
import { UsageError } from "../errors.ts";

export type PeriodKind = "month" | "two_months" | "year";

export interface Period {
  /** `2026-03`, `2026-P2` or `2026`. */
  readonly id: string;
  readonly kind: PeriodKind;
  /** First and last day, `YYYY-MM-DD`, both inside. */
  readonly start: string;
  readonly end: string;
}

const MONTHS_OF = { month: 1, two_months: 2, year: 12 } as const;

function periodFrom(kind: PeriodKind, year: number, index: number): Period {
  const start = Temporal.PlainDate.from({ year, month: index * MONTHS_OF[kind] + 1, day: 1 });
  const end = start.add({ months: MONTHS_OF[kind] }).subtract({ days: 1 });
  return { id: periodId(kind, start), kind, start: start.toString(), end: end.toString() };
}

function periodId(kind: PeriodKind, start: Temporal.PlainDate): string {
  if (kind === "year") return String(start.year);
  if (kind === "two_months") return `${start.year}-P${(start.month + 1) / 2}`;
  return start.toPlainYearMonth().toString();
}

/** Throws UsageError `invalid period: "2026-13"`. */
export function parsePeriod(text: string): Period {
  const [, year, part] = /^(\d{4})(?:-(\d{2}|P[1-6]))?$/.exec(text) ?? [];
  if (year === undefined) throw new UsageError(`invalid period: ${JSON.stringify(text)} (2026-03, 2026-P2 or 2026)`);
  if (part === undefined) return periodFrom("year", Number(year), 0);
  if (part.startsWith("P")) return periodFrom("two_months", Number(year), Number(part.slice(1)) - 1);
  const month = Number(part);
  if (month < 1 || month > 12) throw new UsageError(`invalid period: ${JSON.stringify(text)}`);
  return periodFrom("month", Number(year), month - 1);
}

/** The period of a kind that holds a day. */
export function periodOf(kind: PeriodKind, day: string): Period {
  const date = Temporal.PlainDate.from(day);
  return periodFrom(kind, date.year, Math.floor((date.month - 1) / MONTHS_OF[kind]));
}

/** The period n steps later (earlier when n is negative). */
export function shiftPeriod(period: Period, n: number): Period {
  const start = Temporal.PlainDate.from(period.start).add({ months: n * MONTHS_OF[period.kind] });
  return periodOf(period.kind, start.toString());
}

/** All periods of a kind that touch the days from first to last. */
export function periodsBetween(kind: PeriodKind, first: string, last: string): Period[] {
  const periods: Period[] = [];
  for (let each = periodOf(kind, first); each.start <= last; each = shiftPeriod(each, 1)) periods.push(each);
  return periods;
}

/** `2026年3月`, `2026年3–4月`, `2026年`. */
export function periodTitle(period: Period): string {
  const start = Temporal.PlainDate.from(period.start);
  if (period.kind === "year") return `${start.year}年`;
  if (period.kind === "month") return `${start.year}年${start.month}月`;
  return `${start.year}年${start.month}–${start.month + 1}月`;
}
