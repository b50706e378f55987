import { expect, test } from "vitest";
import { type Field, layOut, table } from "../../../../src/sample/exports/table.ts";

interface Row {
  readonly id: string;
}

const plain: readonly Field<Row>[] = [
  { column: "", header: "序号", cell: (_, n) => n + 1 },
  { column: "id", header: "编号", cell: (row) => row.id },
];
const rows: readonly Row[] = [{ id: "a" }, { id: "b" }, { id: "c" }];

test("titles, header, rows, blank lines and a total", () => {
  const made = table({ source: "x", titles: ["标题"], fields: plain, rows, blankEvery: 2, hasTotal: true });
  expect(layOut(made, [])).toEqual({
    lines: [["标题"], ["序号", "编号"], [1, "a"], [2, "b"], [], [3, "c"], ["合计", "共3条"]],
    header: { first: 1, last: 1 },
  });
});

test("an inserted line tells its row as a spreadsheet counts", () => {
  const planted: number[] = [];
  const made = table({ source: "x", titles: ["标题"], fields: plain, rows });
  const { lines } = layOut(made, [{ after: 1, line: [9, "bad"], planted: (row) => planted.push(row) }]);
  expect(planted).toEqual([5]);
  expect(lines[4]).toEqual([9, "bad"]);
  expect(lines[3]).toEqual([2, "b"]);
});

test("a group stands over its columns, a single header over two lines", () => {
  const grouped: readonly Field<Row>[] = [
    ...plain,
    { column: "x", header: "移交人", group: "签字", cell: () => null },
    { column: "y", header: "档案员", group: "签字", cell: () => null },
  ];
  expect(layOut(table({ source: "x", fields: grouped, rows: [] }), [])).toEqual({
    lines: [
      ["序号", "编号", "签字", null],
      [null, null, "移交人", "档案员"],
    ],
    header: { first: 0, last: 1 },
  });
});
