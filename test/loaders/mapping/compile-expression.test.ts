import { describe, expect, test } from "vitest";
import { findHeader } from "../../../loaders/headers/find-header.ts";
import { knownHeaders } from "../../../loaders/headers/known-headers.ts";
import { mappedHeader, mappedSheet, missingHeaders } from "../../../loaders/mapping/mapped-sheet.ts";
import { orders } from "../../../loaders/sales/orders.ts";
import type { RawCell } from "../../../loaders/source.ts";
import { type Expression, expression } from "../../../src/project/expression-schema.ts";

type Line = Readonly<Record<string, RawCell>>;
const lookups = new Map([[JSON.stringify(["名册.csv", "姓名", "工号"]), new Map<string, RawCell>([["张三", "Y1"]])]]);

/** The cell that an expression gives for the model column of one line. */
function given(line: Line, model: Expression, date_order?: "dmy" | "mdy"): RawCell {
  const mapping = { columns: { model: expression.parse(model) }, where: {}, date_order };
  const cells = Object.keys(line);
  const header = findHeader([{ row: 1, cells: [...cells, "订单号"] }], knownHeaders(orders, mapping));
  if (header === undefined) throw new Error("no header");
  expect(missingHeaders(header, mapping)).toEqual([]);
  const { columns } = mappedSheet(mappedHeader(header, mapping), mapping, lookups);
  return columns.get("model")?.cellOf({ row: 2, cells: Object.values(line) }) ?? null;
}

const joined: Expression = { join: ["日期", "时间"] };

test.each<readonly [string, Line, Expression, RawCell]>([
  ["value", { 甲: "x" }, { first: [{ value: "同一个" }, "甲"] }, "同一个"],
  ["first takes what is filled", { 甲: " / ", 乙: "b", 丙: "c" }, { first: ["甲", "乙", "丙"] }, "b"],
  ["first of nothing", { 甲: "", 乙: null }, { first: ["甲", "乙"] }, null],
  ["join", { 日期: "2026-03-05", 时间: "14:20" }, joined, "2026-03-05 14:20"],
  ["join leaves out what is empty", { 日期: "2026-03-05", 时间: "" }, joined, "2026-03-05"],
  ["join of nothing", { 日期: "", 时间: "" }, joined, null],
  ["join with a sign", { 甲: "K1", 乙: 7 }, { join: ["甲", "乙"], with: "-" }, "K1-7"],
  ["join with no sign", { 甲: "K1", 乙: 7 }, { join: ["甲", "乙"], with: "" }, "K17"],
  ["join of a workbook's day and time", { 日期: new Date("2026-03-05"), 时间: 0.75 }, joined, "2026-03-05 18:00:00"],
  ["split", { 甲: "李四/010-0123" }, { split: "甲", by: "/", part: 2 }, "010-0123"],
  ["split with full-width signs", { 甲: "李四 ／ 010-0123" }, { split: "甲", by: "/", part: 1 }, "李四"],
  ["split from the end", { 甲: "省-市-区" }, { split: "甲", by: "-", part: -1 }, "区"],
  ["split without such a part", { 甲: "李四" }, { split: "甲", by: "/", part: 2 }, null],
  ["extract the whole find", { 甲: "李四 13800000000 先生" }, { extract: "甲", pattern: "1\\d{10}" }, "13800000000"],
  ["extract a group", { 甲: "定金:500元" }, { extract: "甲", pattern: "定金:(\\d+)" }, "500"],
  ["extract nothing", { 甲: "李四" }, { extract: "甲", pattern: "\\d+" }, null],
  ["when it holds", { 甲: " won " }, { when: { 甲: "Won" }, use: "是", else: "否" }, "是"],
  ["when it does not", { 甲: "Lost" }, { when: { 甲: "Won" }, use: "是", else: "否" }, "否"],
  ["when without else", { 甲: "Lost" }, { when: { 甲: "Won" }, use: "是" }, null],
  ["when uses another column", { 甲: "Won", 乙: 5 }, { when: { 甲: "Won" }, use: { first: ["乙"] } }, 5],
  ["add_days over a leap day", { 甲: "2024-02-28" }, { add_days: "甲", days: 2 }, "2024-03-01"],
  ["add_days from a column, backwards", { 甲: "2026-03-05", 乙: "-5" }, { add_days: "甲", days: "乙" }, "2026-02-28"],
  ["add_days to what is no day", { 甲: "月底" }, { add_days: "甲", days: 1 }, "月底"],
  ["add_days without the days", { 甲: "2026-03-05", 乙: "" }, { add_days: "甲", days: "乙" }, null],
  ["multiply exactly", { 甲: "1,200.10", 乙: 3 }, { multiply: ["甲", "乙"] }, "3600.30"],
  ["multiply by a number", { 甲: "0.05" }, { multiply: ["甲", -1] }, "-0.05"],
  ["multiply what is no number", { 甲: "面议" }, { multiply: ["甲", 2] }, "面议"],
  ["multiply what is empty", { 甲: "" }, { multiply: ["甲", 2] }, null],
  ["replace, one after the other", { 甲: "1.234,56" }, { replace: "甲", with: { ".": "", ",": "." } }, "1234.56"],
  ["replace to nothing", { 甲: "未结" }, { replace: "甲", with: { 未结: "" } }, null],
  ["replace leaves numbers alone", { 甲: 1.5 }, { replace: "甲", with: { ".": "" } }, 1.5],
  [
    "replace takes signs as they are",
    { 甲: "£1（含税）" },
    { replace: "甲", with: { "£": "$&", "(含税)": "" } },
    "$&1",
  ],
  ["pad what a spreadsheet made a number", { 甲: 102 }, { pad: "甲", to: 5 }, "00102"],
  ["pad what still has its zeros, or more digits", { 甲: "0123456" }, { pad: "甲", to: 5 }, "0123456"],
  ["pad a number of a program", { 甲: "102.0" }, { pad: "甲", to: 5 }, "00102"],
  ["pad what is no number", { 甲: "Y-1" }, { pad: "甲", to: 5 }, "Y-1"],
  ["lookup", { 甲: "张 三" }, { lookup: "甲", in: "名册.csv", match: "姓名", take: "工号" }, "Y1"],
  ["lookup of a stranger", { 甲: "王五" }, { lookup: "甲", in: "名册.csv", match: "姓名", take: "工号" }, "王五"],
  ["inside one another", { 甲: "a/b", 乙: "" }, { first: ["乙", { split: "甲", by: "/", part: 1 }] }, "a"],
])("%s", (_, line, model, cell) => {
  expect(given(line, model)).toEqual(cell);
});

test("add_days reads days in the order of the mapping", () => {
  expect(given({ 甲: "03/01/2013" }, { add_days: "甲", days: 30 }, "mdy")).toBe("2013-03-31");
  expect(given({ 甲: "03-01-13" }, { add_days: "甲", days: 30 }, "dmy")).toBe("2013-02-02");
  expect(given({ 甲: "03/01/2013" }, { add_days: "甲", days: 30 })).toBe("03/01/2013");
});

describe("the header", () => {
  const mapping = {
    columns: { order_id: "编码", party_id: "编码", model: { first: ["甲(万元)", "乙"] } },
    where: { 状态: "成交" },
    date_order: undefined,
  };
  function find(...cells: string[]) {
    const header = findHeader([{ row: 1, cells }], knownHeaders(orders, mapping));
    if (header === undefined) throw new Error(`no header: ${cells.join(" ")}`);
    return header;
  }

  test("is found by what expressions and conditions speak of", () => {
    const header = find("甲(万元)", "乙", "状态", "别的");
    expect(header).toMatchObject({ matches: 3, isNamed: true, unknown: ["别的"] });
  });

  test("gives one column to two canonical columns", () => {
    const header = find("编码", "状态");
    const { columns } = mappedHeader(header, mapping);
    expect([columns.get("order_id")?.index, columns.get("party_id")?.index]).toEqual([0, 0]);
  });

  test("lacks what the mapping speaks of", () => {
    const header = find("编码", "乙", "金额");
    expect(missingHeaders(header, mapping)).toEqual(['model "甲(万元)"', 'where "状态"']);
  });

  test("names the unit of money for an expression", () => {
    const header = find("编码", "甲(万元)", "乙", "状态");
    expect(mappedSheet(header, mapping, new Map()).columns.get("model")?.power).toBe(4);
  });
});
