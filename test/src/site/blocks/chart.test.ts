import { describe, expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

const specs = {
  trend: "{kind: trend, title: 图, metrics: [sale-archive-on-time-rate, deal-rate]}",
  "trend by store": "{kind: trend, title: 图, metrics: [deal-rate], by: store}",
  bars: "{kind: bars, title: 图, metric: deal-rate, by: store}",
  stacked: "{kind: stacked, title: 图, prefix: complaints-by-demand.}",
  "stacked by store": "{kind: stacked, title: 图, prefix: complaints-by-demand., over: stores}",
  parts: "{kind: parts, title: 图, prefix: archive-missing-items., limit: 3}",
  funnel:
    "{kind: funnel, title: 图, steps: [{name: 首次到店, metric: deal-rate, part: denominator}, {name: 订单, metric: deal-rate, part: numerator, of: 首次到店}]}",
  heatmap: "{kind: heatmap, title: 图, by: store, columns: {成交: deal-rate, 档案: sale-archive-on-time-rate}}",
} as const;

describe.each(Object.entries(specs))("chart %s", (_, spec) => {
  const markup = renderBlock("chart", spec);

  test("is a picture with a name, drawn at build", () => {
    expect(markup).toMatch(/<figure role="img" aria-label="图：[^"]{4,}">/);
    expect(markup).toMatch(/<svg [\s\S]*<\/svg>/);
    expect(markup).not.toContain("<script");
  });

  test("has its data as a table", () => {
    expect(markup).toMatch(/<details><summary>数据表<\/summary>[\s\S]*<td>/);
  });
});

describe("chart", () => {
  test("a trend names the targets and marks them when they differ", () => {
    const markup = renderBlock("chart", specs.trend);
    const words = [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, word]) => word).join("");
    expect(words).toContain("新车档案按时移交率目标 95.0%");
    expect(words).toContain("成交率目标 80.0%");
    expect(renderBlock("chart", specs["trend by store"])).toContain(">目标 80.0%<");
  });

  test("a trend ends with the page's month and reaches thirteen months back", () => {
    const rows = wordsOf(renderBlock("chart", specs.trend).split("数据表")[1] ?? "").match(/20\d\d-\d\d/g) ?? [];
    expect([rows.length, rows[0], rows.at(-1)]).toEqual([13, "2025-09", "2026-09"]);
    const early = wordsOf(renderBlock("chart", specs.trend, contextOf("monthly/2025-09")).split("数据表")[1] ?? "");
    expect(early.match(/20\d\d-\d\d/g)).toEqual(["2025-08", "2025-09"]);
  });

  test("a funnel gives shares of the step named", () => {
    expect(wordsOf(renderBlock("chart", specs.funnel))).toContain("订单 176 88.0%");
  });

  test("grades come from the tiers of the month", () => {
    const markup = renderBlock("chart", "{kind: grades, title: 图, measure: amount_fen}", contextOf("tiers/2026-09"));
    expect(wordsOf(markup)).toContain("城东店 60,000 元（60.0%） 30,000 元（30.0%） 10,000 元（10.0%）");
  });

  test("an unknown kind or front of an id is an error", () => {
    expect(() => renderBlock("chart", "{kind: pie, title: 图}")).toThrow("invalid chart block");
    expect(() => renderBlock("chart", "{kind: parts, title: 图, prefix: nope.}")).toThrow("unknown metrics");
  });
});
