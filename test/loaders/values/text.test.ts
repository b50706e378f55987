import { expect, test } from "vitest";
import { identifier, isSpreadsheetError, text } from "../../../loaders/values/text.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  ["  Ｓ０１ ", "S01"],
  ["S01\u200b", "S01"],
  ['="00123"', "00123"],
  ["'00123", "00123"],
  ["\t00123", "00123"],
  ["A  1", "A 1"],
  [1001, "1001"],
  [1234567890123456, "1234567890123456"],
  [2 ** 60, "<invalid>"],
  [new Date(Date.UTC(2026, 2, 5)), "2026-03-05"],
])("identifier %s → %s", (cell, expected) => {
  expect(outcome(identifier, cell)).toBe(expected);
});

test("free text keeps its letters and lines", () => {
  expect(outcome(text, "  缺：保单（复印件）\n第二行 ")).toBe("缺：保单（复印件）\n第二行");
});

test("errors of formulas are told from text", () => {
  expect(["#N/A", "#REF!", " #DIV/0! "].map(isSpreadsheetError)).toEqual([true, true, true]);
  expect(["#1", "N/A", 5, null].map(isSpreadsheetError)).toEqual([false, false, false, false]);
});
