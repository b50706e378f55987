/** When something is due: conventions V-02 to V-07 as one pure function, independent of any database. */
import { Temporal } from "temporal-polyfill";
import type { deadlineUnits } from "../policy/profile-schema.ts";
import { addDays } from "./day-number.ts";
import type { IsWorkday } from "./working-days.ts";

/** The part of a policy deadline that decides the due date. */
export interface DeadlineRule {
  readonly length: number;
  readonly unit: (typeof deadlineUnits)[number];
  readonly count_anchor_day: boolean;
  readonly roll_to_workday: boolean;
}

export interface Due {
  /** Day of the deadline, `YYYY-MM-DD`. */
  readonly dueOn: string;
  /** Last moment in time, `YYYY-MM-DD HH:MM:SS`; the last second of the day for a deadline in days. */
  readonly dueAt: string;
}

/**
 * Due moment of a deadline that starts at `start` (`YYYY-MM-DD` or `YYYY-MM-DD HH:MM:SS`, local time).
 * Days: the start day is day 0 and the due day is met until 24:00 (V-02, V-03); a rest day does not move it unless
 * `roll_to_workday` (V-07). Hours and minutes: exact elapsed time (V-05); undefined when `start` has no time of day.
 */
export function dueOf(start: string, rule: DeadlineRule, isWorkday: IsWorkday): Due | undefined {
  if (rule.unit === "hour" || rule.unit === "minute") return dueAfterTime(start, rule.length, rule.unit);
  const day = start.slice(0, "YYYY-MM-DD".length);
  const dueOn = rule.unit === "work_day" ? dueWorkday(day, rule, isWorkday) : dueCalendarDay(day, rule, isWorkday);
  return { dueOn, dueAt: `${dueOn} 23:59:59` };
}

/** Whether what was done at `done` (day or moment) is in time. */
export function isInTime(done: string, due: Due): boolean {
  return done.length > due.dueOn.length ? done <= due.dueAt : done <= due.dueOn;
}

function dueAfterTime(start: string, length: number, unit: "hour" | "minute"): Due | undefined {
  if (!start.includes(":")) return undefined;
  const due = Temporal.PlainDateTime.from(start.replace(" ", "T")).add({ [`${unit}s`]: length });
  const dueAt = due.toString({ smallestUnit: "second" }).replace("T", " ");
  return { dueOn: dueAt.slice(0, "YYYY-MM-DD".length), dueAt };
}

function dueWorkday(day: string, rule: DeadlineRule, isWorkday: IsWorkday): string {
  let left = rule.length - (rule.count_anchor_day && isWorkday(day) ? 1 : 0);
  let due = day;
  while (left > 0) {
    due = addDays(due, 1);
    if (isWorkday(due)) left -= 1;
  }
  return due;
}

function dueCalendarDay(day: string, rule: DeadlineRule, isWorkday: IsWorkday): string {
  const counted = rule.count_anchor_day ? rule.length - 1 : rule.length;
  let due = addDays(day, Math.max(counted, 0));
  while (rule.roll_to_workday && !isWorkday(due)) due = addDays(due, 1);
  return due;
}
