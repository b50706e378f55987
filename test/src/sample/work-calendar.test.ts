import { expect, test } from "vitest";
import { isoDay, parseDay } from "../../../src/sample/days.ts";
import { addWorkdays, isWorkday } from "../../../src/sample/work-calendar.ts";

test.each([
  ["2025-09-28", true],
  ["2025-10-01", false],
  ["2025-10-11", true],
  ["2026-02-14", true],
  ["2026-02-16", false],
  ["2026-03-07", false],
])("%s", (day, worked) => {
  expect(isWorkday(parseDay(day))).toBe(worked);
});

test("three working days from 30 September 2025 end after the holiday", () => {
  expect(isoDay(addWorkdays(parseDay("2025-09-30"), 3))).toBe("2025-10-11");
  expect(isoDay(addWorkdays(parseDay("2025-10-04"), 0))).toBe("2025-10-04");
});
