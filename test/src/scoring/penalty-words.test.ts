import { expect, test } from "vitest";
import { amountText, basisText, penaltyTitle, proposedSum } from "../../../src/scoring/penalty-words.ts";

const fixed = {
  units: 2,
  base_fen: 2000,
  percent_of: null,
  percent_from: null,
  percent_to: null,
  amount_fen: 4000,
  low_fen: null,
  high_fen: null,
};
const wage = { ...fixed, units: 1, base_fen: 3000, percent_of: "base_wage", percent_from: 1, percent_to: 1 } as const;
const range = {
  ...fixed,
  base_fen: null,
  amount_fen: null,
  percent_of: "performance_pay",
  percent_from: 10,
  percent_to: 30,
  low_fen: 30_000,
  high_fen: 90_000,
} as const;

test("how an amount comes about; of pay only the share is named", () => {
  expect([fixed, wage, range].map(basisText)).toEqual(["2 × 20 元", "1 × 当月基本工资的 1%", "当月绩效工资的 10%–30%"]);
});

test("one amount, a range, or nothing that could be computed", () => {
  expect([fixed, range].map(amountText)).toEqual(["40 元", "300 元 至 900 元"]);
  expect(amountText({ ...range, low_fen: null, high_fen: null })).toBe("当月绩效工资未登记，无法计算");
  expect(amountText({ ...wage, base_fen: null, amount_fen: null })).toBe("当月基本工资未登记，无法计算");
});

test("the title says what else follows, and that it is the same again", () => {
  const title = "售后档案缺项";
  expect(penaltyTitle({ title, flag: null, repeat_of: null })).toBe("售后档案缺项");
  expect(penaltyTitle({ title, flag: "停止借阅", repeat_of: null })).toBe("售后档案缺项（停止借阅）");
  expect(penaltyTitle({ title, flag: "停止借阅", repeat_of: "K7QM-2HXD" })).toBe(
    "售后档案缺项（责令后仍未改正，停止借阅）",
  );
});

test("what is waived and what is left to judgement adds nothing", () => {
  const rows = [
    { amount_fen: 4000, status: "proposed" },
    { amount_fen: 5000, status: "confirmed" },
    { amount_fen: 9000, status: "waived" },
    { amount_fen: null, status: "proposed" },
  ] as const;
  expect(proposedSum(rows)).toBe(9000);
});
