/** Which stretch of time an export must have reached by a day, and whether it has. */
import { addDays, daysBetween, weekday } from "../calendar/day-number.ts";
import { periodOf, periodTitle } from "../calendar/periods.ts";
import type { Cadence } from "../project/cadence.ts";
import type { Freshness } from "./quality.ts";

type Unit = Exclude<Cadence, "none">;

const words: Readonly<Record<Cadence, string>> = {
  none: "不定期",
  week: "每周",
  month: "每月",
  two_months: "每两个月",
  half_year: "每半年",
  year: "每年",
};

export interface Expected {
  readonly cadence: Cadence;
  readonly asOf: string;
  /** Days after the end of a unit before its export is missed; null when no profile says. */
  readonly graceDays: number | null;
}

/** `latest`: day of the last record, null when there is none. */
export function freshness(latest: string | null, { cadence, asOf, graceDays }: Expected): Freshness {
  const daysSince = latest === null ? null : daysBetween(latest, asOf);
  const base = { cadence: words[cadence], latest, daysSince };
  if (cadence === "none" || graceDays === null) return { ...base, due: null, isLate: null };
  const due = dueUnit(cadence, asOf, graceDays);
  return { ...base, due: unitTitle(cadence, due), isLate: latest === null || latest < due.start };
}

interface Span {
  readonly start: string;
  readonly end: string;
}

/** The last unit that has ended so long ago that its export must be here: at least one record of it, or a later one. */
export function dueUnit(unit: Unit, asOf: string, graceDays: number): Span {
  let end = addDays(unitStart(unit, addDays(asOf, 1)), -1);
  while (addDays(end, graceDays) > asOf) end = addDays(unitStart(unit, end), -1);
  return { start: unitStart(unit, end), end };
}

function unitStart(unit: Unit, day: string): string {
  if (unit === "week") return addDays(day, -weekday(day));
  if (unit !== "half_year") return periodOf(unit, day).start;
  const year = periodOf("year", day);
  const middle = `${year.id}-07-01`;
  return day < middle ? year.start : middle;
}

function unitTitle(unit: Unit, { start, end }: Span): string {
  if (unit === "week" || unit === "half_year") return `${start} 至 ${end}`;
  return periodTitle(periodOf(unit, start));
}
