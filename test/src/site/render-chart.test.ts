import { describe, expect, test } from "vitest";
import { trend } from "../../../src/charts/trend.ts";
import { renderChart } from "../../../src/site/render-chart.ts";

const chart = (last: number) =>
  trend({
    months: ["2026-01", "2026-02"],
    unit: "%",
    series: [
      {
        name: "按时率",
        points: [
          { at: 90, text: "90.0%" },
          { at: last, text: `${last}%` },
        ],
      },
    ],
  });

describe("renderChart", () => {
  test("draws words and a line, in well-formed and short SVG", () => {
    const svg = renderChart(chart(95));
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 420 230"/);
    expect(svg).toContain(">26/1</text>");
    expect(svg).toContain("<path");
    expect(svg).not.toMatch(/ecmeta|<style|zr\d|\d\.\d\d/);
    expect(svg.match(/"/g)?.length ?? 1).toSatisfy((quotes: number) => quotes % 2 === 0);
  });

  test("gives the same bytes every time, whatever was drawn in between", () => {
    const first = renderChart(chart(95));
    renderChart(chart(40));
    expect(renderChart(chart(95))).toBe(first);
  });

  test("draws once and then reads the cache; a changed value is another chart", () => {
    const cache = new Map<string, string>();
    const first = renderChart(chart(95), cache);
    expect([...cache.values()]).toEqual([first]);
    const [key = ""] = cache.keys();
    cache.set(key, "<svg>from the cache</svg>");
    expect(renderChart(chart(95), cache)).toBe("<svg>from the cache</svg>");
    expect(renderChart(chart(94), cache)).not.toContain("from the cache");
  });
});
