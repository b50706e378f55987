/** Values with title, target, clause and profile: the rows of `kpi --json`. */
import { expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { evaluate } from "../../../src/metrics/evaluate.ts";
import { kpiRows, targetFor } from "../../../src/metrics/kpi-rows.ts";
import { analysisOf } from "../../support/analysis-of.ts";
import { metricNamed } from "../../support/metric-of.ts";
import { e03 } from "../../support/worked-examples.ts";

const id = "sale-archive-on-time-rate";

test("a row says everything a program needs, in a fixed order of fields", async () => {
  const analysis = await analysisOf(e03, { asOf: "2025-10-31" });
  const values = await evaluate(analysis, {
    metrics: [metricNamed(id)],
    periods: [parsePeriod("2025-10")],
    grains: ["store"],
  });
  const targets = [{ metric: id, value: 0.95 }];
  const rows = kpiRows(values, { analysis, project: { config: { targets } } });
  expect(JSON.stringify(rows)).toBe(
    JSON.stringify([
      {
        metric: id,
        title: "新车档案按时移交率",
        unit: "ratio",
        direction: "higher",
        period: "2025-10",
        grain: "store",
        store: "S1",
        department: null,
        team: null,
        employee: null,
        numerator: 2,
        denominator: 4,
        value: 0.5,
        target: 0.95,
        clause: "篇二 移交第1条、处罚第1条",
        as_of: "2025-10-31",
        profile: "skoda_archive",
      },
    ]),
  );
});

test("a store's target goes before the group's; outside its dates there is none", () => {
  const targets = [
    { metric: id, value: 0.9, effective_to: "2025-12-31" },
    { metric: id, value: 0.95, store: "S1" },
  ];
  const on = (store: string, day: string) => targetFor(targets, { metric: id, store, on: day });
  expect(on("S1", "2025-10-31")).toBe(0.95);
  expect(on("S2", "2025-12-31")).toBe(0.9);
  expect(on("S2", "2026-01-01")).toBeNull();
  expect(targetFor(targets, { metric: "other", store: "S1", on: "2025-10-31" })).toBeNull();
});
