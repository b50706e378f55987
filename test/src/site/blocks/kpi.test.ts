import { describe, expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const kpi = (metric: string, path = "monthly/2026-09", snapshot = snapshotFixture()) =>
  renderBlock("kpi", `metrics: [${metric}]`, contextOf(path, snapshot));

describe("kpi", () => {
  test("shows value, parts, target, verdict, both changes and the clause with its address", () => {
    const card = kpi("sale-archive-on-time-rate");
    expect(wordsOf(card)).toBe(
      "新车档案按时移交率 88.0% 176/200 目标 ≥ 95.0% 未达标 环比 ▲+1.0 个百分点（向好） 同比 ▲+12.0 个百分点（向好） 篇二 移交第1条、处罚第1条",
    );
    expect(card).toContain('href="../rules.html#P02-10"');
    expect(card).toContain('class="card missed"');
  });

  test("a met target says so, a measure without one too", () => {
    expect(kpi("deal-rate")).toContain('<b class="good">达标</b>');
    expect(kpi("contact-left-rate")).toContain("未设目标");
  });

  test("counts change in percent, and more complaints are worse", () => {
    expect(wordsOf(kpi("complaints-received"))).toContain("环比 ▲+1.1%（变差） 同比 ▲+15.8%（变差）");
  });

  test("the first month has nothing to compare with", () => {
    expect(wordsOf(kpi("deal-rate", "monthly/2025-08"))).toContain("环比 — 同比 —");
  });

  test("nothing due is a dash with its reason", () => {
    const snapshot = snapshotFixture();
    const cells = snapshot.cells.map((cell) =>
      cell.metric === "sale-archive-on-time-rate" && cell.period === "2026-09"
        ? { ...cell, numerator: 0, denominator: 0, value: null }
        : cell,
    );
    const card = wordsOf(kpi("sale-archive-on-time-rate", "monthly/2026-09", { ...snapshot, cells }));
    expect(card).toContain("— 本期无到期项");
    expect(card).not.toMatch(/[^\d]0\.0%/);
  });

  test("an audience without the rules page gets the clause as words", () => {
    const snapshot = snapshotFixture();
    const audience = { ...snapshot.audience, pages: ["monthly"] };
    const card = kpi("deal-rate", "monthly/2026-09", { ...snapshot, audience });
    expect(card).not.toContain("<a ");
    expect(card).toContain("篇十三");
  });

  test("says how far its records agree, with the way to the check", () => {
    const card = kpi("deal-rate");
    expect(wordsOf(card)).toContain("留意数据 · 订单找不到到店批次 2/50");
    expect(card).toContain('href="../quality.html#check-order-without-visit"');
    expect(wordsOf(kpi("deal-rate", "monthly/2026-08"))).toContain("数据可靠 · 1 项核对未见异常");
    expect(wordsOf(kpi("test-drive-rate"))).not.toContain("数据");
  });

  test("an audience without the quality page reads it without a link", () => {
    const snapshot = snapshotFixture();
    const card = kpi("deal-rate", "monthly/2026-09", {
      ...snapshot,
      audience: { ...snapshot.audience, pages: ["monthly"] },
    });
    expect(wordsOf(card)).toContain("订单找不到到店批次 2/50");
    expect(card).not.toContain("quality.html");
  });

  test("a measure that does not exist names itself and the page", () => {
    expect(() => kpi("nope")).toThrow('unknown metric: "nope" (monthly/2026-09)');
    expect(() => renderBlock("kpi", "metrics: nope")).toThrow(/^invalid kpi block: metrics .*\(monthly\/2026-09\)/);
  });
});
