import { expect, test } from "vitest";
import { contextOf, renderBlock, wordsOf } from "../../../support/fixture-page.ts";

const context = contextOf("tiers/2026-09");
const words = (show: string) => wordsOf(renderBlock("tiers", `show: ${show}`, context));

test("shares of customers, order amount and profit by grade", () => {
  expect(words("shares")).toContain("城东店 A 级 2 20.0% 60,000 元 60.0% 6,000 元 60.0%");
});

test("top customers by internal code with every score and the reasons", () => {
  expect(words("top")).toContain("K1-001 A 年度 B 1 75.0 50.0 100.0 75.0 — 理由综合 75.00 分，达到 A 级界限 70 分。");
});

test("customers graded provisionally, and how many are not scored", () => {
  expect(words("provisional")).toContain("暂定等级的客户（1 名）");
  expect(words("provisional")).toContain("另有 4 名客户在考察期内没有业务或有数据的维度不足，不评分。");
});
