import { describe, expect, test } from "vitest";
import { money, moneyPower } from "../../../loaders/values/money.ts";
import { outcome } from "../../support/converted.ts";

describe("yuan to fen", () => {
  test.each([
    ["¥1,234.00", 123400],
    ["￥１，２３４．５０", 123450],
    ["1234", 123400],
    ["1234元", 123400],
    ["1,234,567.89 元", 123456789],
    ["1234元整", 123400],
    ["RMB 1234.5", 123450],
    ["人民币1234.5元", 123450],
    ["1.2万", 1200000],
    ["1.2万元", 1200000],
    ["12.3456万", 12345600],
    ["3千元", 300000],
    ["2百万", 200000000],
    ["0.5亿", 5000000000],
    ["(1,234.00)", -123400],
    ["（1,234.00）", -123400],
    ["(¥1,234.00)", -123400],
    ["(1.2万)", -1200000],
    ["-1234", -123400],
    ["−1234", -123400],
    ["-¥12.50", -1250],
    ["+5", 500],
    ["0", 0],
    ["0.00", 0],
    ["1.2E5", 12000000],
    [0.1, 10],
    [0.29, 29],
    [1.005, 101],
    [19.99, 1999],
    [4.35, 435],
    [1234.565, 123457],
    [-1234.565, -123457],
    ["1234.567", 123457],
    ["1234.564", 123456],
    [10619.469026548673, 1061947],
    [1e-9, 0],
    [0.1 + 0.2, 30],
    ["90071992547409.91", 9007199254740991],
    ["90071992547409.92", "<invalid>"],
    [1e21, "<invalid>"],
    ["1e999", "<invalid>"],
    ["1,23", "<invalid>"],
    ["1,2345", "<invalid>"],
    ["12万5", "<invalid>"],
    ["约1000", "<invalid>"],
    ["1000-2000", "<invalid>"],
    ["(-5)", "<invalid>"],
    ["免费", "<invalid>"],
    ["元", "<invalid>"],
    ["1 234", "<invalid>"],
    [Number.NaN, "<invalid>"],
    [true, "<invalid>"],
    [new Date(0), "<invalid>"],
  ])("%s → %s", (cell, expected) => {
    expect(outcome(money(), cell)).toBe(expected);
  });
});

describe("the unit of a header", () => {
  test.each([
    ["万元", 4],
    ["元", 0],
    ["千元", 3],
    ["亿元", 8],
    ["含税, 万元", 4],
    ["单位:人民币万元", 4],
    ["万", 4],
    ["含税", 0],
    ["", 0],
  ])("%s is ten to the power %i", (remark, power) => {
    expect(moneyPower(remark)).toBe(power);
  });

  test("holds for cells that name none", () => {
    expect(outcome(money(4), "12.5")).toBe(12500000);
    expect(outcome(money(4), 12.5)).toBe(12500000);
    expect(outcome(money(4), "125000元")).toBe(12500000);
    expect(outcome(money(4), "12.5万")).toBe(12500000);
  });
});
