/** Months, two-month periods and years (V-13). */
import { expect, test } from "vitest";
import { parsePeriod, periodOf, periodsBetween, periodTitle, shiftPeriod } from "../../../src/calendar/periods.ts";
import { UsageError } from "../../../src/errors.ts";

test("a period has its first and last day inside", () => {
  expect(parsePeriod("2024-02")).toEqual({ id: "2024-02", kind: "month", start: "2024-02-01", end: "2024-02-29" });
  expect(parsePeriod("2026-P2")).toEqual({
    id: "2026-P2",
    kind: "two_months",
    start: "2026-03-01",
    end: "2026-04-30",
  });
  expect(parsePeriod("2026")).toEqual({ id: "2026", kind: "year", start: "2026-01-01", end: "2026-12-31" });
});

test.each(["2026-13", "2026-00", "2026-P7", "2026-3", "26-03", ""])("%j is no period", (text) => {
  expect(() => parsePeriod(text)).toThrow(UsageError);
});

test("every day belongs to one period of each kind", () => {
  expect(periodOf("two_months", "2026-01-31").id).toBe("2026-P1");
  expect(periodOf("two_months", "2026-12-01").id).toBe("2026-P6");
  expect(periodOf("month", "2026-12-31").id).toBe("2026-12");
});

test("periods follow one another over the turn of the year", () => {
  expect(shiftPeriod(parsePeriod("2026-P1"), -1).id).toBe("2025-P6");
  expect(shiftPeriod(parsePeriod("2025-12"), 1).id).toBe("2026-01");
  expect(periodsBetween("month", "2025-11-30", "2026-01-01").map(({ id }) => id)).toEqual([
    "2025-11",
    "2025-12",
    "2026-01",
  ]);
});

test("titles are in Chinese", () => {
  expect(["2026-03", "2026-P2", "2026"].map((id) => periodTitle(parsePeriod(id)))).toEqual([
    "2026年3月",
    "2026年3–4月",
    "2026年",
  ]);
});
