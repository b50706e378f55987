import { expect, test } from "vitest";
import { contradictionEntries } from "../../../src/snapshot/contradiction-entries.ts";
import { policyOf } from "../../support/policy-of.ts";

const loss = (...given: Parameters<typeof policyOf>) =>
  contradictionEntries(policyOf(...given), "2026-03-31").find(({ id }) => id === "X-06");

test("clauses of all readings, values only of the profiles in use", () => {
  const entry = loss(["hyundai_sales"]);
  expect(entry?.readings.map(({ clause, says }) => [clause, says])).toEqual([
    ["篇二 处罚第7条", "每件 20 元"],
    ["篇十三 行政第10条 c", "50 元，停止借阅"],
    ["篇四 第19条第2–4项", "借阅手续中没有处罚"],
  ]);
  expect(entry?.values.map(({ id, words }) => [id, words])).toEqual([
    ["loan.sales_papers_lost", "首次计 50 元/次（所有岗位，建议，供销售经理复核）"],
    ["loan.lost_papers_ban", "累计第 1 次起停止借阅"],
  ]);
});

test("a value as the store has overridden it", () => {
  const overrides = [{ id: "loan.sales_papers_lost", amount_fen: 2000 }];
  expect(loss(["hyundai_sales"], overrides)?.values[0]?.words).toMatch(/^首次计 20 元\/次/);
});
