import { expect, test } from "vitest";
import { year } from "../../../loaders/values/year.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  [2026, 2026],
  ["2026", 2026],
  ["２０２６年度", 2026],
  ["2026年", 2026],
  [26, "<invalid>"],
  ["1899", "<invalid>"],
  ["2026-03", "<invalid>"],
  [2026.5, "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(year, cell)).toBe(expected);
});
