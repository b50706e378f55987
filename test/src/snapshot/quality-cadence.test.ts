import { describe, expect, test } from "vitest";
import { dueUnit, freshness } from "../../../src/snapshot/quality-cadence.ts";

describe("the time whose export must be here", () => {
  test.each([
    ["month", "2026-09-30", 10, "2026-08-01", "2026-08-31"],
    ["month", "2026-10-09", 10, "2026-08-01", "2026-08-31"],
    ["month", "2026-10-10", 10, "2026-09-01", "2026-09-30"],
    ["month", "2026-09-30", 0, "2026-09-01", "2026-09-30"],
    ["month", "2026-09-29", 0, "2026-08-01", "2026-08-31"],
    ["week", "2026-09-20", 0, "2026-09-14", "2026-09-20"],
    ["week", "2026-09-21", 1, "2026-09-14", "2026-09-20"],
    ["week", "2026-09-20", 1, "2026-09-07", "2026-09-13"],
    ["two_months", "2026-09-30", 10, "2026-07-01", "2026-08-31"],
    ["half_year", "2026-07-10", 10, "2026-01-01", "2026-06-30"],
    ["half_year", "2026-07-09", 10, "2025-07-01", "2025-12-31"],
    ["year", "2026-09-30", 10, "2025-01-01", "2025-12-31"],
  ] as const)("%s on %s with %i days of grace", (unit, asOf, grace, start, end) => {
    expect(dueUnit(unit, asOf, grace)).toEqual({ start, end });
  });
});

describe("freshness", () => {
  const monthly = { cadence: "month", asOf: "2026-09-30", graceDays: 10 } as const;

  test("one record of the month that is due is enough, the day before it is not", () => {
    expect(freshness("2026-08-01", monthly)).toEqual({
      cadence: "每月",
      latest: "2026-08-01",
      daysSince: 60,
      due: "2026年8月",
      isLate: false,
    });
    expect(freshness("2026-07-31", monthly)).toMatchObject({ daysSince: 61, isLate: true });
  });

  test("no record at all is late", () => {
    expect(freshness(null, monthly)).toMatchObject({ latest: null, daysSince: null, isLate: true });
  });

  test("master data and a policy that says nothing are never late", () => {
    expect(freshness(null, { ...monthly, cadence: "none" })).toMatchObject({
      cadence: "不定期",
      due: null,
      isLate: null,
    });
    expect(freshness("2020-01-01", { ...monthly, graceDays: null })).toMatchObject({ due: null, isLate: null });
  });

  test("weeks and half-years are named by their days", () => {
    expect(freshness("2026-09-15", { ...monthly, cadence: "week", graceDays: 3 }).due).toBe("2026-09-21 至 2026-09-27");
  });
});
