import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import { chartSheet } from "../../../reports/components/chart-sheet.ts";
import { workbook } from "../../../reports/components/workbook.ts";

const columns = chartSheet({
  head: ["月份", "结案率", "件数"],
  rows: [
    ["2026-02", "—", "1,204"],
    ["2026-03", "83.3% 5/6", "7"],
  ],
});
const about = [
  ["内容", "投诉 <按期> & 结案"],
  ["说明", "内部资料"],
] as const;

test("another reader finds numbers, months and empty cells", async () => {
  const { sheets } = await readXlsx(workbook({ columns, about }));
  expect(sheets.map(({ name }) => name)).toEqual(["数据", "说明"]);
  expect(sheets[0]?.rows).toEqual([
    ["月份", "结案率", "结案率分子", "结案率分母", "件数"],
    [new Date("2026-02-01"), null, null, null, 1204],
    [new Date("2026-03-01"), 0.833, 5, 6, 7],
  ]);
  expect(sheets[1]?.rows).toEqual(about);
});

test("same data, same bytes", () => {
  expect(workbook({ columns, about })).toEqual(workbook({ columns, about }));
});
