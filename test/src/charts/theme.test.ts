import { describe, expect, test } from "vitest";
import { bars } from "../../../src/charts/bars.ts";
import type { Chart } from "../../../src/charts/chart.ts";
import { funnel } from "../../../src/charts/funnel.ts";
import { heatmap } from "../../../src/charts/heatmap.ts";
import { intervals } from "../../../src/charts/intervals.ts";
import { stacked } from "../../../src/charts/stacked.ts";
import { fontFamily } from "../../../src/charts/theme.ts";
import { trend } from "../../../src/charts/trend.ts";

const point = (at: number | null) => ({ at, text: at === null ? "—" : `${at}%` });
const months = ["2026-01", "2026-02", "2026-03"];

/** One of each, with a gap in it. */
const charts: Readonly<Record<string, Chart>> = {
  trend: trend({
    months,
    unit: "%",
    targets: [{ at: 95, text: "目标 95.0%" }],
    series: [{ name: "按时率", points: [point(90), point(null), point(96)] }],
  }),
  bars: bars({
    first: "门店",
    measure: "按时率",
    unit: "%",
    bars: [
      { name: "城东店", at: 90, text: "90.0% 9/10", verdict: "missed" },
      { name: "城西店", at: null, text: "—", verdict: "open" },
    ],
  }),
  stacked: stacked({
    first: "月份",
    names: months,
    unit: "件",
    series: [{ name: "减价", points: [point(1), point(2), point(0)] }],
  }),
  funnel: funnel([
    { name: "客流", count: 40, share: "" },
    { name: "订单", count: 10, share: "25.0%" },
  ]),
  heatmap: heatmap({
    first: "门店",
    rows: ["城东店"],
    columns: [{ name: "按时率", points: [point(90)] }],
    min: 0,
    max: 100,
  }),
  intervals: intervals({
    first: "顾问",
    measure: "成交率",
    reference: { at: 20, text: "门店 20.0%" },
    rows: [{ name: "Y1-04", low: 10, mid: 20, high: 35, text: "20.0%（10.0%–35.0%）" }],
  }),
};

describe.each(Object.entries(charts))("%s", (_, chart) => {
  test("survives JSON, so that a browser can draw it too", () => {
    expect(JSON.parse(JSON.stringify(chart.option))).toEqual(chart.option);
  });

  test("has a table row for everything it shows", () => {
    expect(chart.table.rows.length).toBeGreaterThan(0);
    for (const row of chart.table.rows) expect(row).toHaveLength(chart.table.head.length);
  });
});

test("a month without a value is a gap, not a zero", () => {
  expect(charts.trend?.option).toMatchObject({ series: [{ data: [90, null, 96] }] });
  expect(charts.trend?.table.rows[1]).toEqual(["2026-02", "—"]);
});

test("the font needs no double quotes, which would end the attribute it stands in", () => {
  expect(fontFamily).not.toContain('"');
});
