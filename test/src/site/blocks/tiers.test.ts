import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const context = contextOf("tiers/2026-09");
const words = (show: string) => wordsOf(renderBlock("tiers", `show: ${show}`, context));

test("shares of customers, order amount and profit by grade", () => {
  expect(words("shares")).toContain("城东店 A 级 2 20.0% 60,000 元 60.0% 6,000 元 60.0%");
});

test("top customers by internal code with every score and the reasons", () => {
  expect(words("top")).toContain("K1-001 A B — 1 75.0 50.0 100.0 75.0 — 理由综合 75.00 分，达到 A 级界限 70 分。");
});

test("customers graded provisionally, and how many are not scored", () => {
  expect(words("provisional")).toContain("1 名暂定，4 名在考察期内没有业务或有数据的维度不足，不评分");
  expect(words("provisional")).toContain("K1-009");
});

test("assessments that are overdue, longest first, the rest counted", () => {
  expect(words("overdue")).toContain("满合作期仍未正式评级的客户（3 名）");
  expect(words("overdue")).toContain("K1-008 51 天 A");
  expect(words("overdue")).toContain("另有 2 名未列出。");
});

test("nobody overdue is one sentence for all stores", () => {
  const snapshot = snapshotFixture();
  const tiers = snapshot.tiers.map((month) => ({
    ...month,
    stores: month.stores.map((store) => ({ ...store, overdue: [], overdue_count: 0 })),
  }));
  const page = contextOf("tiers/2026-09", { ...snapshot, tiers });
  expect(wordsOf(renderBlock("tiers", "show: overdue", page))).toBe("没有满合作期仍未正式评级的客户。");
});

test("a grade set by hand stands beside the computed and the yearly one", () => {
  expect(words("overrides")).toContain("城东店 K1-002 C B A 2026-05-08 下次年度评级 Y1-01 （本版不显示）");
});

test("receivables by age add up in the line, and who owes most", () => {
  expect(words("ageing")).toContain("城东店 6,000 元 4,000 元 10,000 元 4,000 元");
  expect(words("ageing")).toContain("K1-001 4,000 元 45 天");
});

test("moves between grades with row and column sums; states nobody was in are left out", () => {
  expect(words("migration")).toContain("城东店：升级 0 户，降级 1 户，A 级保留 50.0%");
  expect(words("migration")).toContain("由 ＼ 到 A B 暂定 合计 A 1 1 · 2 B · 3 · 3 暂定 · 2 · 2 合计 1 6 0 7");
});

test("concentration of order amount and profit", () => {
  expect(words("concentration")).toContain("城东店 10 前 2 户 60.0% 前 2 户 60.0% 6 户");
});

test("resources against profit, with a word on inversions", () => {
  expect(words("resources")).toContain("投入与利润（2026-07-01 至 2026-09-28）");
  expect(words("resources")).toContain("A 级 2 60.0% 3 30.0% 0.5 6.0 小时 60.0% 1.0 1.5");
  expect(words("resources")).toContain("未定级 1 40.0% 3 30.0% 0.8");
  expect(words("resources")).toContain("没有倒挂");
});

test("visit frequency: no rate where nobody was due, and who was missed", () => {
  expect(words("visits")).toContain("城东店 A 级 3 1 33.3% 2026-09-01 至 2026-09-30 K1-004 等 2 户");
  expect(words("visits")).toContain("城东店 B 级 0 0 — 2026-07-01 至 2026-09-30 —");
});

test("complaints by grade, the verdict, and what is open", () => {
  expect(words("complaints")).toContain("城东店 A 级 2 1.5 小时 1 4.0 天 1");
  expect(words("complaints")).toContain("A 级结案慢于其他客户；A 级未结投诉：TS1（K1-001，2026-09-20 受理）。");
});

test("the yearly review step by step", () => {
  expect(words("review")).toContain("城东店 2026-03-25 至 2026-03-30 4 3 3 2 1 25.0% 1 50.0% K1-005 等 2 户");
  expect(words("review")).toContain("2025 年度 → 2026 年度（户）");
});

test.each(["kind: ageing", "kind: pareto\nmeasure: profit"])("%s is drawn, with its figures as a table", (spec) => {
  const figure = renderBlock("chart", `${spec}\ntitle: 图`, context);
  expect(figure).toContain("<svg");
  expect(wordsOf(figure)).toMatch(/60\.0%/);
});
