import { expect, test } from "vitest";
import { reportPeriod } from "../../../loaders/values/report-period.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  ["2026-03", "2026-03"],
  ["2026年3月", "2026-03"],
  [new Date(Date.UTC(2026, 2, 1)), "2026-03"],
  ["2026-W10", "2026-W10"],
  ["2026W1", "2026-W01"],
  ["2026年第10周", "2026-W10"],
  ["2026-W53", "2026-W53"],
  ["2025-W53", "<invalid>"],
  ["2026-W00", "<invalid>"],
  ["第10周", "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(reportPeriod, cell)).toBe(expected);
});
