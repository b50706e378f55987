import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

test("counts, rates with their intervals, places, chance of being worst, verdict and reasons, store by store", () => {
  const markup = renderBlock("ranking", "", contextOf("ranking/2026-P4"));
  const words = wordsOf(markup);
  expect(words).toContain("城东店 本期无人显著低于门店水平。");
  expect(words).toContain("S1-03 观察 40 67.5% 27/40 52.0%–79.9%");
  expect(words).toContain("3 3 3 3 50.0%");
  expect(words).toContain("S1-03 观察：平均名次 3，在 3 名参评顾问中列第 3。");
  expect(markup).toContain('<h2 id="S2">城西店</h2>');
  expect(markup.match(/<svg /g)).toHaveLength(2);
  expect(markup).toContain("门店 20.0%");
});
