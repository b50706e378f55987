import { expect, test } from "vitest";
import { isBlank } from "../../../loaders/values/blank.ts";

test.each([null, undefined, "", "  ", "\u3000", "/", "-", "—", "NULL", "N/A", "\u200b"])("%j is empty", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each([0, false, "0", "否", "x", "#N/A", new Date(0)])("%j is not", (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test("无 is empty except where it answers", () => {
  expect(isBlank("无")).toBe(true);
  expect(isBlank("无", { words: false })).toBe(false);
});
