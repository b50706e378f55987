import { expect, test } from "vitest";
import { isEmptyRow, isFooterRow, isRepeatedHeader } from "../../../loaders/headers/not-a-record.ts";
import type { RawCell } from "../../../loaders/source.ts";

const row = (...cells: RawCell[]) => ({ row: 1, cells });

test.each([
  [["合计", 3]],
  [["总计：", 3]],
  [[null, "小计", 3]],
  [["", null, "合 计"]],
  [["合计（共12条）"]],
  [["本月合计", 1]],
  [["制表人：王五", "审核：赵六"]],
  [[" 打印时间: 2026-03-01", null]],
])("%j is a total", (cells) => {
  expect(isFooterRow(row(...cells))).toBe(true);
});

test.each([
  [["C1", "合计"]],
  [["合计金额不符"]],
  [[null, null, null, "合计"]],
  [[3, "合计"]],
  [["C1", "制表人：王五"]],
  [["审核中", "C1"]],
  [[]],
])("%j is not", (cells) => {
  expect(isFooterRow(row(...cells))).toBe(false);
});

test("blank lines hold nothing but blanks", () => {
  expect(isEmptyRow(row(null, "", " \u3000"))).toBe(true);
  expect(isEmptyRow(row(null, 0))).toBe(false);
  expect(isEmptyRow(row("/"))).toBe(false);
});

test("a header printed again on a new page", () => {
  expect(isRepeatedHeader(row("编号 ", "受理时间", null), ["编号", "受理时间"])).toBe(true);
  expect(isRepeatedHeader(row("C1", "受理时间"), ["编号", "受理时间"])).toBe(false);
});
