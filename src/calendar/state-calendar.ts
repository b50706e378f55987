/** The State Council calendar (V-04): which weekdays are holidays and which weekend days are worked. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { parseYaml } from "../policy/parse-yaml.ts";
import { isoDate } from "../policy/profile-schema.ts";

const monthDay = z.string().regex(/^\d{2}-\d{2}$/, "expected MM-DD");

const calendarSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  source: z.string(),
  known_from: isoDate,
  known_until: isoDate,
  years: z.record(z.string().regex(/^\d{4}$/), z.strictObject({ work: z.array(monthDay), off: z.array(monthDay) })),
});

export interface StateCalendar {
  readonly title: string;
  readonly source: string;
  /** First and last day on which the exceptions are known; beyond them only weekdays count. */
  readonly knownFrom: string;
  readonly knownUntil: string;
  /** Day → whether it is worked, for the days that differ from Monday–Friday. */
  readonly exceptions: ReadonlyMap<string, boolean>;
}

export const builtInCalendarFile = fileURLToPath(new URL("../../data/calendar/cn.yaml", import.meta.url));

/** Throws ConfigError when the file is not a calendar. */
export function loadStateCalendar(file: string = builtInCalendarFile): StateCalendar {
  const calendar = parseYaml(readFileSync(file, "utf8"), calendarSchema, basename(file));
  const exceptions = Object.entries(calendar.years).flatMap(([year, { work, off }]) => [
    ...work.map((each) => [`${year}-${each}`, true] as const),
    ...off.map((each) => [`${year}-${each}`, false] as const),
  ]);
  return {
    title: calendar.title,
    source: calendar.source,
    knownFrom: calendar.known_from,
    knownUntil: calendar.known_until,
    exceptions: new Map(exceptions),
  };
}

/** What to tell a reader when working days are asked for beyond what is known; undefined when all are known. */
export function calendarWarning({ knownUntil }: StateCalendar, lastDay: string): string | undefined {
  if (lastDay <= knownUntil) return undefined;
  return `unknown holidays after ${knownUntil}: working days until ${lastDay} follow the weekday only`;
}
