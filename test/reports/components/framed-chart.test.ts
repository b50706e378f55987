import { expect, test } from "vitest";
import { framedChart } from "../../../reports/components/framed-chart.ts";

const origin = { period: "2026年3月", asOf: "2026-03-31", source: "观澜测试集团", mark: "内部资料" };
const drawing = {
  inside: '<text dominant-baseline="central" y="6" transform="translate(61.4 212)" fill="#52606d">95%</text>',
  width: 420,
  height: 230,
  fontFamily: "'PingFang SC',sans-serif",
};

test("says what it shows, of when, from whom, and that it is internal", () => {
  const { svg } = framedChart(drawing, "成交率 <本月>", origin, "white");
  for (const words of ["成交率 &#60;本月&#62;", "2026年3月 · 数据截止 2026-03-31", "来源：观澜测试集团", "内部资料"]) {
    expect(svg).toContain(words);
  }
});

test("sets text on its baseline, because PowerPoint knows no other", () => {
  const { svg } = framedChart(drawing, "成交率", origin, "white");
  expect(svg).not.toContain("dominant-baseline");
  expect(svg).toContain('y="10.2">95%</text>');
});

test("a long title takes a second line and the picture grows by it", () => {
  const short = framedChart(drawing, "成交率", origin, "white");
  const long = framedChart(drawing, "示例汽车城东店：成交率与区间（区间重叠说明差别可能出于偶然）", origin, "white");
  expect(long.height - short.height).toBe(22);
});

test("on dark paper nothing stays white", () => {
  expect(framedChart(drawing, "成交率", origin, "dark").svg).not.toMatch(/#fff/);
});
