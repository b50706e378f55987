import { expect, test } from "vitest";
import { integer, number } from "../../../loaders/values/numbers.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  ["3", 3],
  [3, 3],
  ["3.0", 3],
  ["1,234", 1234],
  ["３台", 3],
  ["-2", -2],
  [3.5, "<invalid>"],
  ["3.5", "<invalid>"],
  ["三", "<invalid>"],
  ["9007199254740992", "<invalid>"],
  [2 ** 53, "<invalid>"],
  [Number.POSITIVE_INFINITY, "<invalid>"],
  [false, "<invalid>"],
])("integer %s → %s", (cell, expected) => {
  expect(outcome(integer, cell)).toBe(expected);
});

test.each([
  ["85.5", 85.5],
  [0.1, 0.1],
  ["85分", 85],
  ["85%", 0.85],
  ["８５％", 0.85],
  ["12.5%", 0.125],
  ["1,234.5", 1234.5],
  ["(3.5)", -3.5],
  ["1e3", 1000],
  [1e-7, 1e-7],
  ["优", "<invalid>"],
  ["%", "<invalid>"],
  ["85 %x", "<invalid>"],
  [Number.NaN, "<invalid>"],
])("number %s → %s", (cell, expected) => {
  expect(outcome(number, cell)).toBe(expected);
});
