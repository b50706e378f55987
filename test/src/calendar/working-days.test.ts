/** Numbered working days: subtraction gives the same answer as walking. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../../../src/calendar/day-number.ts";
import { loadStateCalendar } from "../../../src/calendar/state-calendar.ts";
import { sevenDayWorkday, stateWorkday, WorkingDays, withExceptions } from "../../../src/calendar/working-days.ts";

const isWorkday = stateWorkday(loadStateCalendar());
const days = new WorkingDays(isWorkday, "2025-01-01", "2026-12-31");

test("three working days around National Day 2025 (E-03)", () => {
  const due = (day: string) => days.plus(day, 3);
  expect(due("2025-09-26")).toBe("2025-09-30");
  expect(due("2025-09-27")).toBe("2025-09-30");
  expect(due("2025-09-28")).toBe("2025-10-09");
  expect(due("2025-10-04")).toBe("2025-10-11");
  expect(due("2025-10-29")).toBe("2025-11-03");
});

test("working days between two days leave the first out", () => {
  expect(days.between("2025-10-09", "2025-10-09")).toBe(0);
  expect(days.between("2025-10-09", "2025-10-13")).toBe(3);
  expect(days.between("2025-10-01", "2025-10-08")).toBe(0);
});

test("the first day knows whether it is worked", () => {
  expect(new WorkingDays(isWorkday, "2025-10-09", "2025-10-10").isWorkday("2025-10-09")).toBe(true);
  expect(new WorkingDays(isWorkday, "2025-10-08", "2025-10-10").isWorkday("2025-10-08")).toBe(false);
});

test("a store calendar changes single days, a seven-day store works them all", () => {
  const own = withExceptions(isWorkday, new Map([["2025-10-09", false]]));
  expect(own("2025-10-09")).toBe(false);
  expect(own("2025-10-10")).toBe(true);
  expect(new WorkingDays(sevenDayWorkday, "2025-10-01", "2025-10-31").plus("2025-10-03", 3)).toBe("2025-10-06");
});

test("a day outside the range is refused", () => {
  expect(() => days.number("2027-01-01")).toThrow(RangeError);
  expect(() => days.plus("2026-12-31", 1)).toThrow(RangeError);
});

test("the n-th working day is the one with n working days behind it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 20 }), (offset, n) => {
      const from = addDays("2025-01-01", offset);
      const reached = days.plus(from, n);
      expect(isWorkday(reached)).toBe(true);
      expect(days.between(from, reached)).toBe(n);
    }),
  );
});
