/** The data of a chart as a sheet: one row per month or name, one column per series. */
import type { ColumnType, NativeChart, PackSection } from "../pack/pack.ts";
import { type SheetModel, sheetCell } from "./sheet-model.ts";

const types: Readonly<Record<NativeChart["unit"], ColumnType>> = {
  ratio: "percent",
  per_hundred: "decimal",
  count: "integer",
  days: "days",
  hours: "decimal",
  points: "decimal",
  fen: "decimal",
};

/** Null for charts whose data stand in a table: the section's own, or for a plot of people that of their ranking. */
export function chartSheet({ chart, table }: PackSection): SheetModel | null {
  if (chart === null || table !== null || chart.native.kind === "scatter") return null;
  const { native, title, drawing } = chart;
  const names = drawing.table.rows.map(([name = ""]) => name);
  const isMonths = names.length > 0 && names.every((name) => /^\d{4}-\d{2}$/.test(name));
  const type = types[native.unit];
  return {
    name: title,
    caption: native.unit === "fen" ? `${title}（万元）` : title,
    heads: [
      { text: drawing.table.head[0] ?? "", type: isMonths ? "month" : "text" },
      ...native.series.map(({ name }) => ({ text: name, type })),
    ],
    rows: names.map((name, i) => ({
      tone: "plain",
      cells: [
        isMonths ? sheetCell(`${name}-01`, "month") : sheetCell(name, "text"),
        ...native.series.map(({ values }) => sheetCell(values[i] ?? "—", type)),
      ],
    })),
  };
}
