/** Columns → CSV as Excel on Chinese Windows opens it by a double click: UTF-8 with a byte order mark, CRLF. */
import type { SheetColumn } from "./chart-sheet.ts";

export function csv(columns: readonly SheetColumn[]): string {
  const count = columns[0]?.cells.length ?? 0;
  const lines = [columns.map(({ head }) => head)];
  for (let row = 0; row < count; row++) lines.push(columns.map((column) => written(column, row)));
  return `\uFEFF${lines.map((line) => `${line.map(quoted).join(",")}\r\n`).join("")}`;
}

function written({ kind, unit, decimals, cells }: SheetColumn, row: number): string {
  const cell = cells[row] ?? null;
  if (cell === null) return "";
  if (typeof cell === "number") return unit === "%" ? `${(cell * 100).toFixed(decimals)}%` : cell.toFixed(decimals);
  return kind === "text" ? harmless(cell) : cell;
}

/** A text that a spreadsheet would take for a formula stays a text. */
const harmless = (text: string): string => (/^[=+\-@\t]/.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
