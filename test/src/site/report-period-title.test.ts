import { expect, test } from "vitest";
import { reportPeriodTitle } from "../../../src/site/report-period-title.ts";

test.each([
  ["2026-03", "2026年3月"],
  ["2026-W09", "2026年第9周"],
  ["2026-W53", "2026年第53周"],
  ["2026-P2", "2026年3–4月"],
  ["2026-H1", "2026年上半年"],
  ["2026-H2", "2026年下半年"],
  ["2026", "2026年"],
])("%s is %s", (period, title) => {
  expect(reportPeriodTitle(period)).toBe(title);
});
