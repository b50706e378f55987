import { expect, test } from "vitest";
import { loadRuleRegister } from "../../../../src/policy/rule-register.ts";
import type { Snapshot } from "../../../../src/snapshot/snapshot.ts";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { fixtureMetrics, snapshotFixture } from "../../../support/snapshot-fixture.ts";

const rendered = (snapshot: Snapshot = snapshotFixture(), spec = "show: entries") =>
  renderBlock("rules", spec, contextOf("rules", snapshot));
const markup = rendered();
/** The article of a rule. */
const article = (rule: string, text = markup) =>
  text.match(new RegExp(`<article class="rule" id="${rule}">.*?</article>`, "s"))?.[0] ?? "";

test("every rule of the register has its anchor, once", () => {
  const ids = [...markup.matchAll(/ id="(P\d\d-[\d-]+)"/g)].map(([, id]) => id ?? "");
  expect([...ids].sort()).toEqual(
    loadRuleRegister()
      .flatMap(({ rules }) => rules.map(({ id }) => id))
      .sort(),
  );
});

test("each chapter is closed at first, and its anchor is inside, so that a link opens it", () => {
  const chapters = [...markup.matchAll(/<details class="chapter"( open)?>.*?<section id="(P\d\d)"/gs)];
  expect(chapters.map(([, isOpen, id]) => [id, isOpen])).toEqual(
    loadRuleRegister().map(({ rules }) => [rules[0]?.id.split("-")[0], undefined]),
  );
});

test("a value shows words, profile, validity, state and reading", () => {
  const words = wordsOf(markup);
  expect(words).toContain(
    "新车档案移交期限：3 个工作日（交车时间 → 移交日期，按到期月份统计） 客户档案管理制度 · 2000-01-01 起 · 现行",
  );
  expect(words).toContain("约定读法（原文未写明）");
});

test("a measure shows its latest value with its parts, a small line, its definition and its page", () => {
  const text = article("P02-10");
  expect(wordsOf(text)).toContain("指标：新车档案按时移交率");
  // Month 13 of the fixture: (80 + 13) + (70 + 13) of 200.
  expect(wordsOf(text)).toContain("88.0% 176/200");
  expect(text).toMatch(/<svg class="spark".*?<path d="M2 18L/);
  expect(text).toContain('<a href="archives/2026-09.html">');
});

test("measures of one definition stand together", () => {
  expect(wordsOf(markup)).toContain("指标：缺陷资料");
  expect(markup.match(/指标：缺陷资料/g)).toHaveLength(1);
});

test("a measure that nobody keeps records for says so, without a line", () => {
  const silent = fixtureMetrics.map((each) => ({ ...each, isSilent: each.id === "sale-archive-on-time-rate" }));
  const text = article("P02-10", rendered({ ...snapshotFixture(), metrics: silent }));
  expect(wordsOf(text)).toContain("本店无此资料");
  expect(text).not.toContain("spark");
});

test("a reader without the pages of a measure gets no value and no link", () => {
  const snapshot = snapshotFixture();
  const audience = { ...snapshot.audience, pages: ["rules", "complaints"] };
  const text = article("P11-01", rendered({ ...snapshot, audience }));
  expect(wordsOf(text)).toContain("数值不在本读者的页面内");
  expect(text).not.toMatch(/<b>[\d.]+%<\/b>|spark|href="tiers/);
});

test("what is not measured is listed with its reason", () => {
  expect(wordsOf(markup)).toContain("篇二 总则第5条".replace("5", "4"));
  expect(wordsOf(markup)).toContain("P02-05 · 边缘：库房检查登记");
});

test("the coverage adds up, by relevance and by chapter", () => {
  const rows = [...rendered(snapshotFixture(), "show: coverage").matchAll(/<tr><th scope="row">(.*?)\n/g)].map(
    ([, row = ""]) =>
      wordsOf(row)
        .split(" ")
        .filter((cell) => /^(\d+|—)$/.test(cell))
        .map((cell) => (cell === "—" ? 0 : Number(cell))),
  );
  const sums = (part: readonly number[][]) =>
    part.reduce((total, row) => total.map((each, i) => each + (row[i] ?? 0)), [0, 0, 0, 0, 0, 0]);
  expect(rows).toHaveLength(4 + 1 + 19);
  for (const row of rows) expect(row.slice(0, 5).reduce((total, each) => total + each)).toBe(row[5]);
  expect(sums(rows.slice(0, 4))).toEqual(rows[4]);
  expect(sums(rows.slice(5))).toEqual(rows[4]);
  expect(rows.slice(0, 5).map((row) => row[5])).toEqual([33, 147, 145, 60, 385]);
});

test("where chapters disagree: every clause with its link, the default, and the values in force", () => {
  const text = rendered(snapshotFixture(), "show: contradictions");
  const words = wordsOf(text);
  expect(text).toMatch(/^<details><summary>逐项列示 33 项/);
  expect(text.match(/<small>X-\d\d<\/small>/g)).toHaveLength(33);
  expect(text).toContain('<a href="#P02-10">篇二 移交第1条、处罚第1条</a>');
  expect(words).toContain("三个工作日从哪天算起 X-19");
  expect(words).toContain("默认取法：交车日 新车档案期限的起算日：交车日 archive.sale_anchor");
  expect(words).toContain("guanlan.yaml sources.retention_months");
});
