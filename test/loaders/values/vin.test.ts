import { expect, test } from "vitest";
import { vin } from "../../../loaders/values/vin.ts";
import { outcome } from "../../support/converted.ts";

test.each([
  ["LSVAA4187E2123456", "LSVAA4187E2123456"],
  ["lsvaa4187e2123456", "LSVAA4187E2123456"],
  [" LSVAA4187 E2123456 ", "LSVAA4187E2123456"],
  ["ＬＳＶＡＡ４１８７Ｅ２１２３４５６", "LSVAA4187E2123456"],
  ["LSVAA4187E212345", "<invalid>"],
  ["LSVAA4187E21234567", "<invalid>"],
  ["LSVAAI187E2123456", "<invalid>"],
  ["LSVAAO187E2123456", "<invalid>"],
  ["LSVAAQ187E2123456", "<invalid>"],
  [1234567890123456, "<invalid>"],
])("%s → %s", (cell, expected) => {
  expect(outcome(vin, cell)).toBe(expected);
});
