/** The calendar file against two independent data sets, day by day, and against the table of the conventions (V-04). */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { LegalHoliday } from "tyme4ts";
import { describe, expect, test } from "vitest";
import { addDays, isWeekend } from "../../../src/calendar/day-number.ts";
import { calendarWarning, loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { stateWorkday } from "../../../src/calendar/working-days.ts";
import { ConfigError } from "../../../src/errors.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const calendar = loadStateCalendar();
const isWorkday = stateWorkday(calendar);
const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];

const daysOf = (year: number): string[] => {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
};

/** holiday-calendar lists the days that differ from the week. */
function fromHolidayCalendar(year: number): (day: string) => boolean {
  const file = createRequire(import.meta.url).resolve(`holiday-calendar/data/CN/${year}.json`);
  const { dates } = JSON.parse(readFileSync(file, "utf8")) as { dates: { date: string; type: string }[] };
  const types = new Map(dates.map(({ date, type }) => [date, type]));
  return (day) => (types.has(day) ? types.get(day) === "transfer_workday" : !isWeekend(day));
}

function fromTyme(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return LegalHoliday.fromYmd(year, month, date)?.isWork() ?? !isWeekend(day);
}

describe("every day of", () => {
  test.each(years)("%i is worked or free as holiday-calendar and tyme4ts say", (year) => {
    const oracle = fromHolidayCalendar(year);
    const days = daysOf(year);
    expect(days.length).toBeGreaterThanOrEqual(365);
    expect(days.filter((day) => isWorkday(day) !== oracle(day))).toEqual([]);
    expect(days.filter((day) => isWorkday(day) !== fromTyme(day))).toEqual([]);
  });
});

test("no exception repeats what the week says anyway", () => {
  expect([...calendar.exceptions].filter(([day, worked]) => worked !== isWeekend(day))).toEqual([]);
});

test("says how far it is known and warns beyond", () => {
  expect([calendar.knownFrom, calendar.knownUntil]).toEqual(["2019-01-01", "2026-12-31"]);
  expect(calendarWarning(calendar, "2026-12-31")).toBeUndefined();
  expect(calendarWarning(calendar, "2027-01-04")).toBe(
    "unknown holidays after 2026-12-31: working days until 2027-01-04 follow the weekday only",
  );
});

test("a calendar file that is none is refused with its line", () => {
  const folder = temporaryFolder({ "cn.yaml": "id: state\ntitle: x\nsource: y\nknown_from: soon\n" });
  expect(() => loadStateCalendar(`${folder}/cn.yaml`)).toThrow(ConfigError);
  expect(() => loadStateCalendar(`${folder}/cn.yaml`)).toThrow(/invalid known_from: .*\(cn\.yaml, row 4\)/);
});
