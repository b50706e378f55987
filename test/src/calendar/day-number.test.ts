/** Days as numbers. */
import { expect, test } from "vitest";
import { addDays, dayNumber, daysBetween, dayText, isWeekend, weekday } from "../../../src/calendar/day-number.ts";

test("a day and its number are two names of the same", () => {
  expect(dayNumber("1970-01-01")).toBe(0);
  expect(dayText(dayNumber("2024-02-29"))).toBe("2024-02-29");
});

test("leap days and year ends count", () => {
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
  expect(addDays("2025-12-31", 1)).toBe("2026-01-01");
  expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
  expect(daysBetween("2026-05-10", "2026-06-30")).toBe(51);
  expect(daysBetween("2026-06-30", "2026-05-10")).toBe(-51);
});

test("weeks begin on Monday, also before 1970", () => {
  expect(weekday("2026-05-11")).toBe(0);
  expect(weekday("2026-05-10")).toBe(6);
  expect(weekday("1969-12-29")).toBe(0);
  expect([isWeekend("2026-05-08"), isWeekend("2026-05-09")]).toEqual([false, true]);
});
