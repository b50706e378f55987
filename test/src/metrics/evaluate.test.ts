/** Cells, grains, periods: what every metric shares. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parsePeriod } from "../../../src/calendar/periods.ts";
import { metrics } from "../../../src/metrics/catalogue.ts";
import { evaluate } from "../../../src/metrics/evaluate.ts";
import type { Grain, Metric } from "../../../src/metrics/metric.ts";
import type { MetricValue } from "../../../src/metrics/metric-value.ts";
import type { Analysis } from "../../../src/warehouse/analysis.ts";
import { analysisOf, openAnalysisOf } from "../../support/analysis-of.ts";
import { metricNamed } from "../../support/metric-of.ts";
import { e02, e03, e07, e14, e15 } from "../../support/worked-examples.ts";

const everything = {
  ...e07,
  ...e02,
  ...e15,
  customer: e14.customer ?? [],
  delivery: [...(e03.delivery ?? []), ...(e14.delivery ?? [])].map((row, i) => ({ ...row, advisor_id: `E${i % 4}` })),
  archive_package: [...(e03.archive_package ?? []), ...(e14.archive_package ?? [])],
  archive_item: e14.archive_item ?? [],
  showroom_visit: Array.from({ length: 12 }, (_, i) => ({
    visit_id: `SV${i}`,
    party_id: `P${i % 5}`,
    employee_id: `E${i % 4}`,
    store_id: i % 3 === 0 ? "S2" : "S1",
    arrived_at: `2026-0${1 + (i % 5)}-1${i % 9} 10:00:00`,
    is_first_visit: i < 5,
    has_contact: i % 2 === 0,
  })),
  employee: [
    { employee_id: "E0", team_id: "T1", department_id: "D1" },
    { employee_id: "E1", team_id: "T1", department_id: "D1" },
    { employee_id: "E2", team_id: "T2", department_id: "D1" },
    { employee_id: "E3", team_id: "T3", department_id: "D2" },
  ],
};

describe("over everything at once", () => {
  let analysis: Analysis;
  let values: MetricValue[];
  beforeAll(async () => {
    analysis = await openAnalysisOf(everything, { asOf: "2026-06-30" });
    values = await evaluate(analysis);
  });
  afterAll(() => analysis.close());

  /** Σ of finer rows equals the coarser row, for aggregates that add up. */
  test.each([
    ["employee", "team", ["store", "department", "team"]],
    ["team", "department", ["store", "department"]],
    ["department", "store", ["store"]],
  ] as const)("%s rows add up to their %s", (fine, coarse, keys) => {
    const additive = metrics.filter(
      ({ id, aggregate, grains }) =>
        (aggregate === "ratio" || aggregate === "sum" || aggregate === "mean") &&
        grains.includes(fine) &&
        grains.includes(coarse) &&
        values.some((value) => value.metric === id && value.grain === fine),
    );
    expect(additive.length).toBeGreaterThan(5);
    const keyOf = (value: MetricValue) => [value.metric, value.period, ...keys.map((key) => value[key])].join("|");
    for (const { id } of additive) {
      const sums = new Map<string, [number, number]>();
      for (const value of values.filter((each) => each.metric === id && each.grain === fine)) {
        const [n, d] = sums.get(keyOf(value)) ?? [0, 0];
        sums.set(keyOf(value), [n + (value.numerator ?? 0), d + (value.denominator ?? 0)]);
      }
      // A complaint may have no department, so its store has more than its departments.
      if (coarse === "store" && id.startsWith("complaint")) continue;
      const whole = values.filter((each) => each.metric === id && each.grain === coarse && sums.has(keyOf(each)));
      const told = whole.map((value) => [keyOf(value), [value.numerator ?? 0, value.denominator ?? 0]]);
      expect(Object.fromEntries(told)).toEqual(Object.fromEntries(sums));
    }
  });

  test("months add up to two-month periods and years", () => {
    const of = (period: string) =>
      values
        .filter((value) => value.metric === "first-visit-parties" && value.grain === "store" && value.store === "S1")
        .filter((value) => value.period === period)
        .map((value) => value.value)[0] ?? 0;
    expect(of("2026-P1")).toBe(of("2026-01") + of("2026-02"));
    expect(of("2026")).toBe(of("2026-P1") + of("2026-P2") + of("2026-P3"));
    expect(of("2026")).toBeGreaterThan(0);
  });

  test("every store has a row in every period since the first event", () => {
    const months = (id: string) =>
      values.filter(({ metric, grain, period }) => metric === id && grain === "store" && /^\d{4}-\d\d$/.test(period));
    const first = "2025-08";
    for (const { id } of metrics.filter(({ grains }) => grains.includes("store"))) {
      const rows = months(id);
      expect([id, rows.length, rows[0]?.period]).toEqual([id, 11 * 2, first]);
    }
  });

  test("rows come by metric, period, grain and keys, the same every time", async () => {
    const again = await evaluate(analysis);
    expect(again).toEqual(values);
    const order = metrics.map(({ id }) => id);
    const positions = values.map(({ metric }) => order.indexOf(metric));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test("no cell says 0 % or 100 % of nothing", () => {
    const rates = values.filter(({ metric }) => ["ratio", "mean"].includes(metricNamed(metric).aggregate));
    expect(rates.filter(({ denominator, value }) => ((denominator ?? 0) === 0) !== (value === null))).toEqual([]);
  });
});

describe("a store that keeps no such records", () => {
  /** Both stores return a car; only the first hands archives over as data, only the second has complaints. */
  const raw = {
    delivery: [
      { delivery_id: "D1", store_id: "S1", advisor_id: "E1", delivered_at: "2026-03-02 10:00:00" },
      { delivery_id: "D2", store_id: "S2", advisor_id: "E2", delivered_at: "2026-03-02 10:00:00" },
    ],
    employee: [
      { employee_id: "E1", store_id: "S1" },
      { employee_id: "E2", store_id: "S2" },
    ],
    archive_package: [{ package_id: "P1", delivery_id: "D1", handed_over_on: "2026-03-03" }],
    complaint: [{ complaint_id: "K1", store_id: "S2", received_at: "2026-03-02 10:00:00" }],
  };
  const periods = [parsePeriod("2026-03"), parsePeriod("2026-04")];
  const told = async (metric: Metric, grain: Grain) => {
    const analysis = await analysisOf(raw, { asOf: "2026-04-30" });
    const values = await evaluate(analysis, { metrics: [metric], periods, grains: [grain] });
    return values.map((each) => [each.period, each.store, each.numerator, each.denominator, each.value]);
  };

  test("says nothing, where the records of others would have made it fail", async () => {
    const onTime = metricNamed("sale-archive-on-time-rate");
    expect(await told({ ...onTime, needs: ["archive_package"] }, "store")).toEqual([
      ["2026-03", "S1", 1, 1, 1],
      ["2026-03", "S2", null, null, null],
      ["2026-04", "S1", 0, 0, null],
      ["2026-04", "S2", null, null, null],
    ]);
    expect(await told({ ...onTime, needs: ["archive_package"] }, "employee")).toEqual([["2026-03", "S1", 1, 1, 1]]);
  });

  test("says nothing rather than zero, and one that keeps them says zero", async () => {
    expect(await told({ ...metricNamed("complaints-received"), needs: ["complaint"] }, "store")).toEqual([
      ["2026-03", "S1", null, null, null],
      ["2026-03", "S2", 1, null, 1],
      ["2026-04", "S1", null, null, null],
      ["2026-04", "S2", 0, null, 0],
    ]);
  });

  test("needs all of what a metric needs", async () => {
    const both = { ...metricNamed("complaints-received"), needs: ["complaint", "archive_package"] } as const;
    expect((await told(both, "store")).map(([, , , , value]) => value)).toEqual([null, null, null, null]);
  });
});

test("a stock runs on through periods in which nothing happened", async () => {
  const complaint = [
    { complaint_id: "a", received_at: "2026-01-05 10:00:00" },
    { complaint_id: "b", received_at: "2026-04-05 10:00:00", closed_at: "2026-04-06 10:00:00" },
  ];
  const analysis = await analysisOf({ complaint }, { asOf: "2026-04-30" });
  const rows = await evaluate(analysis, { metrics: [metricNamed("complaints-open")], grains: ["store"] });
  expect(rows.filter(({ period }) => period.startsWith("2026-0")).map(({ period, value }) => [period, value])).toEqual([
    ["2026-01", 1],
    ["2026-02", 1],
    ["2026-03", 1],
    ["2026-04", 1],
  ]);
});

test("asked periods and grains are given and no others, also where there is no data", async () => {
  const analysis = await analysisOf(e03, { asOf: "2025-10-31" });
  const rows = await evaluate(analysis, {
    metrics: [metricNamed("sale-archive-on-time-rate")],
    periods: [parsePeriod("2024-01"), parsePeriod("2025-P5")],
    grains: ["store", "employee"],
  });
  expect(rows.map(({ period, grain, employee, value }) => [period, grain, employee, value])).toEqual([
    ["2024-01", "store", null, null],
    ["2025-P5", "store", null, 0.5],
    ["2025-P5", "employee", "E1", 0.5],
  ]);
});

test("a project without a single event has its stores and nothing to say", async () => {
  const analysis = await analysisOf({ store: [{ store_id: "S1" }] }, { asOf: "2026-03-31" });
  const rows = await evaluate(analysis);
  expect(rows.every(({ period }) => ["2026-03", "2026-P2", "2026"].includes(period))).toBe(true);
  expect(rows.filter(({ value }) => value !== null && value !== 0)).toEqual([]);
  // At finer grains a row stands for something that happened.
  const ofStores = metrics.filter(({ grains }) => grains.includes("store"));
  expect(new Set(rows.map(({ metric }) => metric)).size).toBe(ofStores.length);
});
