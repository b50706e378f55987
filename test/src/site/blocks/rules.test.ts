import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { fixtureMetrics } from "../../../support/snapshot-fixture.ts";

const markup = renderBlock("rules", "", contextOf("rules"));

test("every rule that a measure cites has its anchor, once", () => {
  const ids = [...markup.matchAll(/ id="(P\d\d-[\d-]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(fixtureMetrics.map(({ rule }) => rule)));
});

test("a value shows words, profile, validity, state, reading and the measures that use it", () => {
  const words = wordsOf(markup);
  expect(words).toContain(
    "新车档案移交期限：3 个工作日（交车时间 → 移交日期，按到期月份统计） 客户档案管理制度 · 2000-01-01 起 · 现行",
  );
  expect(words).toContain("约定读法（原文未写明）");
  expect(words).toContain("指标：新车档案按时移交率");
  expect(words).toContain("指标：缺陷资料：绿卡、");
});
