import { describe, expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

const spec = "{title: 登记, metrics: [sale-archive-on-time-rate, archive-missing-items.]}";

describe("measures", () => {
  test("a line each, a column per store, the total as sum over sum; a front stands for all of its measures", () => {
    const words = wordsOf(renderBlock("measures", spec));
    expect(words).toContain("登记 指标 城东店 城西店 合计");
    expect(words).toContain("93.0% 93/100 83.0% 83/100 88.0% 176/200");
    expect(words).toContain("缺陷资料：绿卡 93 83 176");
  });

  test("what no store keeps is said in one line, without a figure", () => {
    const snapshot = snapshotFixture();
    const metrics = snapshot.metrics.map((each) =>
      each.id === "sale-archive-on-time-rate" ? { ...each, isSilent: true } : each,
    );
    const context = contextOf("monthly/2026-09", { ...snapshot, metrics });
    const words = wordsOf(renderBlock("measures", "{title: 登记, metrics: [sale-archive-on-time-rate]}", context));
    expect(words).toBe("本店无此资料：新车档案按时移交率。");
  });

  test("a measure that does not exist is named", () => {
    expect(() => renderBlock("measures", "{title: 登记, metrics: [nothing]}")).toThrow('unknown metric: "nothing"');
  });
});
