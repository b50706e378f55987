import { expect, test } from "vitest";
import { noWords, yesNo, yesWords } from "../../../loaders/values/yes-no.ts";
import { outcome } from "../../support/converted.ts";

test.each(yesWords.map((word) => [word]))("%s is yes", (word) => {
  expect(outcome(yesNo(), word)).toBe(true);
});

test.each(noWords.map((word) => [word]))("%s is no", (word) => {
  expect(outcome(yesNo(), word)).toBe(false);
});

test.each([
  [true, true],
  [false, false],
  [1, true],
  [0, false],
  ["Ｙ", true],
  [" TRUE ", true],
  ["X", false],
  ["可能", "<invalid>"],
  [2, "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(yesNo(), cell)).toBe(expected);
});

test("words of the source count too and come first", () => {
  const convert = yesNo({ true: ["首次"], false: ["再次"] });
  expect([outcome(convert, "首次"), outcome(convert, "再次"), outcome(convert, "是")]).toEqual([true, false, true]);
});
