import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

test("counts, rates with their intervals, places, chance of being worst, verdict and reasons, store by store", () => {
  const markup = renderBlock("ranking", "", contextOf("ranking/2026-P4"));
  const words = wordsOf(markup);
  expect(words).toContain("城东店 本期无人显著低于门店水平。");
  expect(words).toContain("S1-03 观察 40 67.5% 27/40 52.0%–79.9%");
  expect(words).toContain("15.0% 3 3 3 3 50.0%");
  expect(words).toContain("S1-03 观察：平均名次 3，在 3 名参评顾问中列第 3。");
  expect(markup).toContain('<h2 id="S2">城西店</h2>');
  expect(markup.match(/<svg /g)).toHaveLength(4);
  expect(markup).toContain("门店 20.0%");
});

test("luck, coaching, gap to the targets, other definitions and channels", () => {
  const words = wordsOf(renderBlock("ranking", "", contextOf("ranking/2026-P4")));
  expect(words).toContain("纯靠运气落到末位的概率：S1-03 为 33.3%；有人连续两期末位的概率 33.3%。");
  expect(words).toContain("本期成交 6 单，参评同事平均 9 单，相差 −3.00 单。损失最多的环节是成交（−3.00 单）。");
  expect(words).toContain("S1-03 +0.25 0.00 −0.75 +0.50 −3.00 −3.00");
  expect(words).toContain("仅凭均值回归，下期成交率预计为 20.0%");
  expect(words).toContain("按目标应成交 18 单，实际 24 单，相差 +6.00 单。");
  expect(words).toContain("合计 0.00 +1.50 0.00 +4.50 +6.00");
  expect(words).toContain("四种口径的末位都是 S1-03");
  expect(words).toContain("网络 120 70.0% 45.0% 20.0%");
});
