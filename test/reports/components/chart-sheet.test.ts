import { expect, test } from "vitest";
import { chartSheet } from "../../../reports/components/chart-sheet.ts";

test("months, names and numbers each become what they are", () => {
  const columns = chartSheet({
    head: ["月份", "结案率", "平均天数"],
    rows: [
      ["2026-02", "—", "3.5 天"],
      ["2026-03", "83.3%", "4.0 天"],
    ],
  });
  expect(columns).toEqual([
    { head: "月份", kind: "month", unit: "", decimals: 0, cells: ["2026-02", "2026-03"] },
    { head: "结案率", kind: "number", unit: "%", decimals: 1, cells: [null, 0.833] },
    { head: "平均天数（天）", kind: "number", unit: "天", decimals: 1, cells: [3.5, 4] },
  ]);
});

test("the first column names the rows, even when the names are digits", () => {
  const [names] = chartSheet({ head: ["工号", "台数"], rows: [["1001", "3"]] });
  expect(names).toEqual({ head: "工号", kind: "text", unit: "", decimals: 0, cells: ["1001"] });
});
