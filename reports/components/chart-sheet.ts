/** A chart's table → columns of a spreadsheet: months as days, numbers as numbers with one format per column. */
import { type NumberCell, type NumberUnit, numberColumns } from "./number-cell.ts";

export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface SheetColumn {
  readonly head: string;
  readonly kind: "text" | "month" | "number";
  readonly unit: NumberUnit;
  readonly decimals: number;
  /** Months as `2026-03`. Null leaves the cell empty. */
  readonly cells: readonly (string | number | null)[];
}

export function chartSheet({ head, rows }: ChartTable): SheetColumn[] {
  return head.flatMap((name, i) =>
    columnsOf(
      name,
      rows.map((row) => row[i] ?? ""),
      i === 0,
    ),
  );
}

function columnsOf(head: string, texts: readonly string[], isNames: boolean): SheetColumn[] {
  const isMonths = texts.length > 0 && texts.every((text) => /^\d{4}-\d{2}$/.test(text));
  if (isMonths) return [{ head, kind: "month", unit: "", decimals: 0, cells: texts }];
  const numbers = isNames ? undefined : numberColumns(texts);
  if (numbers === undefined) return [{ head, kind: "text", unit: "", decimals: 0, cells: texts }];
  return numbers.map(({ name, cells }) => numberColumn(name === "" ? head : `${head}${name}`, cells));
}

function numberColumn(name: string, cells: readonly NumberCell[]): SheetColumn {
  const unit = cells.find((cell) => cell.unit !== "")?.unit ?? "";
  return {
    head: unit === "" || unit === "%" ? name : `${name}（${unit}）`,
    kind: "number",
    unit,
    decimals: Math.max(...cells.map(({ decimals }) => decimals)),
    cells: cells.map(({ value }) => value),
  };
}
