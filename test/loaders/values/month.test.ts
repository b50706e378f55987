import { expect, test } from "vitest";
import { month } from "../../../loaders/values/month.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  ["2026-03", "2026-03"],
  ["2026年3月", "2026-03"],
  ["2026年3月份", "2026-03"],
  ["2026/3", "2026-03"],
  ["2026.12", "2026-12"],
  ["202603", "2026-03"],
  [202603, "2026-03"],
  ["２０２６年３月", "2026-03"],
  ["2026-03-31", "2026-03"],
  [46086, "2026-03"],
  [new Date(Date.UTC(2026, 2, 1)), "2026-03"],
  ["2026-13", "<invalid>"],
  ["2026-00", "<invalid>"],
  ["1989-12", "<invalid>"],
  [2026.1, "<invalid>"],
  ["3月", "<invalid>"],
  [2026, "<invalid>"],
  ["2026年", "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(month(), cell)).toBe(expected);
});
