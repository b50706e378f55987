import { expect, test } from "vitest";
import { code } from "../../../loaders/values/code.ts";
import { outcome } from "../../support/converted.ts";

const demand = code(["return", "exchange"], { return: ["退货", "退车"], exchange: ["换车"] });

test.each([
  ["return", "return"],
  ["退 车", "return"],
  ["退车 ", "return"],
  ["ＲＥＴＵＲＮ", "return"],
  ["换车", "exchange"],
  ["退换", "<unknown>"],
  [1, "<unknown>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(demand, cell)).toBe(expected);
});

test("the reason offers a word for each code", () => {
  expect(demand("送车")).toEqual({ ok: false, check: "unknown", expected: "one of 退货, 换车" });
});
