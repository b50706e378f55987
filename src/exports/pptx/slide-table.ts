/** A table on a slide: header repeated on every slide it needs, numbers right, what was missed marked in words and colour. */
import { cleanText } from "../clean-text.ts";
import type { PackCell, PackColumn, PackRow, PackTable } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import type { Slide } from "./deck.ts";
import type { Box } from "./slide-layout.ts";

/** Inches. */
const ROW = 0.31;
const HEADER = 0.5;

export const tableHeight = ({ rows }: PackTable): number => HEADER + rows.length * ROW;

/** Rows of a table, slide by slide: the first has less room, because sentences stand above it. */
export function tablePages({ rows }: PackTable, first: Box, others: Box): (readonly PackRow[])[] {
  const rowsIn = ({ h }: Box) => Math.max(1, Math.floor((h - HEADER) / ROW));
  const rest = rows.slice(rowsIn(first));
  const pages = Array.from({ length: Math.ceil(rest.length / rowsIn(others)) }, (_, i) =>
    rest.slice(i * rowsIn(others), (i + 1) * rowsIn(others)),
  );
  return [rows.slice(0, rowsIn(first)), ...pages];
}

export interface TablePlace {
  readonly box: Box;
  readonly theme: PackTheme;
}

export function addSlideTable(
  slide: Slide,
  table: PackTable,
  rows: readonly PackRow[],
  { box, theme }: TablePlace,
): void {
  const { colors, fonts } = theme;
  const fontSize = table.columns.length > 8 ? 10 : 11;
  const head = table.columns.map((column) => ({
    text: cleanText(column.head),
    options: { bold: true, color: "FFFFFF", fill: { color: colors.primary }, align: sideOf(column) },
  }));
  const body = rows.map((row) => row.cells.map((cell, i) => cellOf(cell, table.columns[i], { row, theme })));
  slide.addTable([head, ...body], {
    x: box.x,
    y: box.y,
    w: box.w,
    colW: widths(table, box.w),
    rowH: [HEADER, ...rows.map(() => ROW)],
    fontFace: fonts.latin,
    fontSize,
    color: colors.text,
    valign: "middle",
    border: { type: "solid", pt: 0.5, color: colors.line },
    margin: [0.01, 0.08, 0.01, 0.08],
    autoPage: false,
  });
}

interface CellPlace {
  readonly row: PackRow;
  readonly theme: PackTheme;
}

function cellOf(cell: PackCell, column: PackColumn | undefined, { row, theme }: CellPlace) {
  const { colors } = theme;
  const parts = cell.parts === undefined || cell.parts.text === "" ? "" : ` ${cell.parts.text}`;
  const missed = cell.met === false;
  const fills = { plain: {}, total: { fill: { color: "EEF2F6" } }, flagged: { fill: { color: "FDF1EA" } } } as const;
  const options = { align: sideOf(column), bold: row.tone === "total" || missed, ...fills[row.tone] };
  const size = { fontSize: 9, color: colors.quiet, bold: false };
  return {
    text: [
      { text: cleanText(cell.text), options: { color: missed ? colors.missed : colors.text, bold: options.bold } },
      ...(parts === "" ? [] : [{ text: parts, options: size }]),
    ],
    options,
  };
}

const sideOf = (column: PackColumn | undefined): "left" | "right" =>
  column === undefined || column.type === "text" ? "left" : "right";

/** By the longest text of each column; Chinese letters count double. */
function widths({ columns, rows }: PackTable, whole: number): number[] {
  const longest = columns.map(({ head }, i) =>
    Math.max(lengthOf(head) / 2, ...rows.map(({ cells }) => lengthOf(cellText(cells[i]))), 5),
  );
  const sum = longest.reduce((a, b) => a + b, 0);
  return longest.map((length) => (length / sum) * whole);
}

const cellText = (cell: PackCell | undefined): string => `${cell?.text ?? ""}${cell?.parts?.text ?? ""}`;
const lengthOf = (text: string): number =>
  Array.from(text).reduce((sum, letter) => sum + (letter > "\u2E80" ? 2 : 1), 1);
