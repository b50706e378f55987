/** What one sheet of the Excel pack holds: a table of real numbers, each with its format. */
import type { ColumnType, PackCell, PackColumn, PackTable } from "../pack/pack.ts";

export interface SheetModel {
  readonly name: string;
  readonly caption: string;
  readonly heads: readonly SheetHead[];
  readonly rows: readonly SheetRow[];
}

export interface SheetHead {
  readonly text: string;
  /** A numerator or denominator: as narrow as its numbers. */
  readonly isPart?: boolean;
  readonly type: ColumnType;
}

export interface SheetRow {
  readonly tone: "plain" | "total" | "flagged";
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly value: number | string | null;
  readonly type: ColumnType;
  /** As it is shown: what the column must be wide enough for. */
  readonly text: string;
  readonly missed: boolean;
}

/** A rate takes three columns: itself, numerator, denominator. */
export function sheetOfTable({ name, caption, columns, rows }: PackTable): SheetModel {
  return {
    name,
    caption,
    heads: columns.flatMap(headsOf),
    rows: rows.map(({ tone, cells }) => ({ tone, cells: cells.flatMap((cell, i) => cellsOf(cell, columns[i])) })),
  };
}

function headsOf({ head, type, hasParts = false }: PackColumn): SheetHead[] {
  const own = { text: head, type };
  if (!hasParts) return [own];
  return [
    own,
    { text: `${head} 分子`, type: "integer", isPart: true },
    { text: `${head} 分母`, type: "integer", isPart: true },
  ];
}

function cellsOf(cell: PackCell, column: PackColumn | undefined): SheetCell[] {
  const type = cell.type ?? column?.type ?? "text";
  const own = { ...sheetCell(cell.value ?? cell.text, type), text: cell.text, missed: cell.met === false };
  if (column?.hasParts !== true) return [own];
  const { numerator = null, denominator = null } = cell.parts ?? {};
  return [own, countCell(numerator), countCell(denominator)];
}

/** Denominators of quotas may have a fraction. */
const countCell = (value: number | null): SheetCell =>
  sheetCell(value, value === null || Number.isInteger(value) ? "integer" : "decimal");

export const sheetCell = (value: SheetCell["value"], type: ColumnType): SheetCell => ({
  value,
  type: typeof value === "string" && type !== "date" && type !== "month" ? "text" : type,
  text: typeof value === "number" ? value.toFixed(1) : (value ?? ""),
  missed: false,
});
