import { expect, test } from "vitest";
import { rowFilter } from "../../../loaders/mapping/row-filter.ts";
import type { RawCell } from "../../../loaders/source.ts";
import { type Condition, conditions } from "../../../src/project/expression-schema.ts";

const holds = (condition: Condition, cell: RawCell) =>
  rowFilter(conditions.parse({ 甲: condition }), () => (row) => row.cells[0] ?? null)({ row: 2, cells: [cell] });

test.each<readonly [Condition, readonly RawCell[], readonly RawCell[]]>([
  ["Won", ["Won", " won ", "ＷＯＮ"], ["Lost", "", null, "Won!"]],
  [["Won", "成交"], ["won", "成交"], ["战败"]],
  [1, [1, "1"], [2, "", null]],
  [true, [true, "true"], [false, "是"]],
  [{ is: ["a", "b"] }, ["a", "B"], ["c"]],
  [{ not: "Prospecting" }, ["Won", "", null], ["prospecting"]],
  [{ contains: ["退", "取消"] }, ["已取消", "退订中"], ["正常", null]],
  [{ filled: true }, ["x", 0, false], ["", " ", "/", "-", null]],
  [{ filled: false }, ["", null, "—"], ["x"]],
  [{ above: 0 }, [1, "0.01", "1,000"], [0, "-5", "", null]],
  [{ below: 0 }, [-1, "(5)"], [0, 3]],
  [{ above: 0, below: 10 }, [1, "9.99"], [0, 10, 11]],
  [{ contains: "a", not: "ab" }, ["abc"], ["ab", "x"]],
])("%j", (condition, yes, no) => {
  expect(yes.map((cell) => holds(condition, cell))).toEqual(yes.map(() => true));
  expect(no.map((cell) => holds(condition, cell))).toEqual(no.map(() => false));
});

test("what is no number is kept, so that its line can be told of", () => {
  expect(holds({ above: 0 }, "面议")).toBe(true);
});

test("all conditions must hold", () => {
  const keeps = rowFilter(
    { 甲: "a", 乙: { filled: true } },
    (name) => (row) => row.cells[name === "甲" ? 0 : 1] ?? null,
  );
  expect(
    [
      ["a", "x"],
      ["a", ""],
      ["b", "x"],
    ].map((cells) => keeps({ row: 2, cells })),
  ).toEqual([true, false, false]);
});
