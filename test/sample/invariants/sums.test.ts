/** Parts add up to their whole, cell by cell: employees to departments, departments to stores. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { evaluate } from "../../../src/metrics/evaluate.ts";
import type { Metric } from "../../../src/metrics/metric.ts";
import type { MetricValue } from "../../../src/metrics/metric-value.ts";
import { duckdbSql } from "../../../src/metrics/portable.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { analysisOfWarehouse } from "../../support/analysis-of-warehouse.ts";

const asOf = "2026-09-30";
let analysis: Analysis;
let values: MetricValue[];
let firstMonth: string;

beforeAll(async () => {
  analysis = await analysisOfWarehouse(inject("sampleProject"), { asOf });
  values = (await evaluate(analysis)).filter(({ period }) => /^\d{4}-\d\d$/.test(period));
  firstMonth = values.reduce((first, { period }) => (period < first ? period : first), asOf);
});
afterAll(() => analysis.close());

const additive = metrics.filter(({ aggregate }) => aggregate === "ratio" || aggregate === "sum");

type Sums = Map<string, [number, number]>;

function add(sums: Sums, key: string, [numerator, denominator]: readonly [number, number]): void {
  const [n, d] = sums.get(key) ?? [0, 0];
  sums.set(key, [n + numerator, d + denominator]);
}

const wholes = { employee: "department", department: "store" } as const;

/** Month and keys of the cell that a cell or an event is part of. */
const keyOf = (grain: "department" | "store", month: string, store: string, department: string | null) =>
  grain === "store" ? `${month} ${store}` : `${month} ${store} ${department}`;

/** Events that name no employee (or department) belong to the grain above only: counted from the rows, not the cells. */
async function unnamed(metric: Metric, fine: "employee" | "department"): Promise<Sums> {
  const { db } = analysis;
  const rows = await db
    .selectFrom(metric.events(db, duckdbSql, { asOf }).as("event"))
    .where(`event.${fine}_id`, "is", null)
    .where("event.happened_on", "<=", duckdbSql.date(asOf))
    .selectAll()
    .execute();
  const sums: Sums = new Map();
  for (const row of rows) {
    if (wholes[fine] === "department" && row.department_id === null) continue;
    const key = keyOf(wholes[fine], row.happened_on.slice(0, 7), row.store_id, row.department_id);
    add(sums, key, [Number(row.numerator ?? 0), Number(row.denominator ?? 0) / (metric.per ?? 1)]);
  }
  return sums;
}

describe.each(["employee", "department"] as const)("%s rows, rolled up (X-32)", (fine) => {
  const coarse = wholes[fine];
  const measured = additive.filter(({ grains }) => grains.includes(fine) && grains.includes(coarse));

  test.each(measured.map((metric) => [metric.id, metric] as const))("%s", async (id, metric) => {
    const sums = await unnamed(metric, fine);
    const own = values.filter(({ metric: of }) => of === id);
    for (const value of own.filter(({ grain }) => grain === fine))
      add(sums, keyOf(coarse, value.period, value.store, value.department), [
        value.numerator ?? 0,
        value.denominator ?? 0,
      ]);
    const told = own
      .filter(({ grain }) => grain === coarse)
      .map((value) => [keyOf(coarse, value.period, value.store, value.department), value] as const);
    for (const [key, { numerator, denominator }] of told) {
      const [n, d] = sums.get(key) ?? [0, 0];
      expect([key, n]).toEqual([key, numerator ?? 0]);
      expect(d).toBeCloseTo(denominator ?? 0, 9);
      sums.delete(key);
    }
    // Records kept from before the first month of the figures are in no cell.
    const left = [...sums].filter(([key, [n, d]]) => key >= firstMonth && (n !== 0 || d !== 0));
    expect(left).toEqual([]);
  });
});
