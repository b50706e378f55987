import { expect, test } from "vitest";
import { UsageError } from "../../../src/errors.ts";
import { isoDay } from "../../../src/sample/days.ts";
import { monthsOf, seen, spanOf } from "../../../src/sample/sample-options.ts";

const options = { stores: 1, months: 3, seed: 7, out: "" };

test("three months up to September 2026", () => {
  const span = spanOf(options);
  expect([isoDay(span.first), isoDay(span.last)]).toEqual(["2026-07-01", "2026-09-30"]);
  expect(monthsOf(span)).toEqual(["2026-07", "2026-08", "2026-09"]);
});

test("nothing is seen after the last day", () => {
  const span = spanOf({ ...options, lastMonth: "2025-02" });
  const midnight = (span.last + 1) * 1440;
  expect(seen(span, midnight - 1)).toBe(midnight - 1);
  expect(seen(span, midnight)).toBeNull();
});

test.each([
  [{ ...options, stores: 0 }, "invalid stores: 0"],
  [{ ...options, months: 1.5 }, "invalid months: 1.5"],
  [{ ...options, seed: Number.NaN }, "invalid seed: NaN"],
  [{ ...options, lastMonth: "2026-13" }, 'invalid last month: "2026-13"'],
  [{ ...options, months: 200 }, "invalid months: 200"],
])("%o", (wrong, message) => {
  expect(() => spanOf(wrong)).toThrow(UsageError);
  expect(() => spanOf(wrong)).toThrow(message);
});
