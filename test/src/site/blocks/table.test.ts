import { describe, expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";
import { snapshotFixture } from "../../../support/snapshot-fixture.ts";

describe("table", () => {
  test("by store: every rate with its parts, the total as sum over sum", () => {
    const words = wordsOf(renderBlock("table", "{title: 各店, by: store, metrics: [sale-archive-on-time-rate]}"));
    expect(words).toContain("城东店 93.0%（未达标） 93/100 环比 ▲+1.0（向好）");
    expect(words).toContain("城西店 83.0%（未达标） 83/100");
    expect(words).toContain("合计 88.0%（未达标） 176/200");
  });

  test("by department: only those with a figure, under their store's name", () => {
    const words = wordsOf(renderBlock("table", "{title: 各部门, by: department, metrics: [deal-rate]}"));
    expect(words).toContain("城东店 销售部 93.0%");
    expect(words).not.toContain("售后服务部");
  });

  test("by employee: as the audience may see them, not judged by the store's target", () => {
    const snapshot = snapshotFixture();
    const [cell] = snapshot.cells.filter(({ metric, period }) => metric === "deal-rate" && period === "2026-09");
    if (cell === undefined) throw new Error("fixture without deal-rate");
    const person = { ...cell, store: "S1", employee: "Y1-04", numerator: 1, denominator: 8, value: 0.125 };
    const context = contextOf("monthly/2026-09", { ...snapshot, cells: [...snapshot.cells, person] });
    const table = renderBlock("table", "{title: 各人员, by: employee, metrics: [deal-rate]}", context);
    expect(wordsOf(table)).toContain("城东店 Y1-04 12.5% 1/8");
    expect(table).not.toContain("missed");
  });

  test("without a row it says so", () => {
    const words = wordsOf(renderBlock("table", "{title: 各人员, by: employee, metrics: [deal-rate]}"));
    expect(words).toBe("各人员：本期没有记录。");
  });
});
