import { beforeAll, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { type Explanation, explain } from "../../../src/snapshot/explanation.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { openAnalysisOf } from "../../support/analysis-of.ts";
import { metricNamed } from "../../support/metric-of.ts";
import { e03 } from "../../support/worked-examples.ts";

let analysis: Analysis;
beforeAll(async () => {
  analysis = await openAnalysisOf(e03, { asOf: "2025-10-31" });
  return () => analysis.close();
});

const targets = [{ metric: "sale-archive-on-time-rate", value: 0.95 }];
const explained = (keys: { store?: string; employee?: string }): Promise<Explanation> =>
  explain(metricNamed("sale-archive-on-time-rate"), parsePeriod("2025-10"), {
    analysis,
    project: { config: { targets } },
    keys,
  });

test("value, threshold in force and rows agree", async () => {
  const { values, thresholds, rows } = await explained({ employee: "E1" });
  expect(values).toMatchObject([
    { grain: "employee", employee: "E1", numerator: 2, denominator: 4, value: 0.5, target: 0.95 },
  ]);
  expect(rows.reduce((sum, row) => sum + (row.numerator ?? 0), 0)).toBe(2);
  expect(rows.filter(({ counts }) => counts)).toHaveLength(4);
  expect(thresholds.map(({ id, words }) => `${id} ${words}`)).toContain(
    "archive.sale_handover 3 个工作日（交车时间 → 移交日期，按到期月份统计）",
  );
});

test("another person's or store's rows are left out", async () => {
  expect((await explained({ employee: "E2" })).rows).toEqual([]);
  expect((await explained({ store: "S2" })).values).toEqual([]);
  expect((await explained({})).rows).toHaveLength(4);
});

test("the statement is the one that gives the value", async () => {
  const { sql } = await explained({});
  expect(sql).toContain('from "fct_deadlines"');
  expect(sql).toContain('"2025-10-31"');
});
