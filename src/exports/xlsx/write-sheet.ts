/** A sheet model as the library takes it: styles, filter, frozen header, landscape A4 at the width of the page. */
import type { Cell, CellStyle, CellValue, WriteSheet } from "hucre";
import { cleanText } from "../clean-text.ts";
import { numberFormats } from "../number-formats.ts";
import type { ColumnType } from "../pack/pack.ts";
import type { PackTheme } from "../pack-theme.ts";
import { HEADER, heights, widthOf } from "./sheet-measures.ts";
import type { SheetCell, SheetModel, SheetRow } from "./sheet-model.ts";

export interface SheetLook {
  readonly theme: PackTheme;
  /** Line under the caption and in the footer of a printed page. */
  readonly line: string;
}

export function writeSheet({ name, caption, heads, rows }: SheetModel, { theme, line }: SheetLook): WriteSheet {
  const widths = heads.map((head, i) =>
    widthOf(
      head,
      rows.map((row) => row.cells[i]?.text ?? ""),
    ),
  );
  const last = columnName(heads.length - 1);
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, value: CellValue, style: CellStyle) =>
    void cells.set(`${row},${column}`, { value, style });
  put(0, 0, cleanText(caption), { font: { bold: true, size: 14, name: theme.fonts.eastAsian } });
  put(1, 0, cleanText(line), { font: { size: 9, color: { rgb: theme.colors.quiet }, name: theme.fonts.eastAsian } });
  for (const [i, { text }] of heads.entries()) put(HEADER, i, cleanText(text), headStyle(theme));
  for (const [y, row] of rows.entries()) {
    for (const [x, cell] of row.cells.entries()) {
      put(HEADER + 1 + y, x, contentOf(cell), cellStyle(cell, row, theme));
    }
  }
  return {
    name,
    rows: [],
    cells,
    columns: widths.map((width) => ({ width })),
    rowDefs: heights(heads, rows, widths),
    freezePane: { rows: HEADER + 1, columns: 1 },
    autoFilter: { range: `A${HEADER + 1}:${last}${HEADER + 1 + rows.length}` },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${HEADER + 1}`,
      horizontalCentered: true,
    },
    headerFooter: { oddFooter: `&L&8${line.replaceAll("&", "&&")}&R&8&P/&N` },
  };
}

function contentOf({ value, type }: SheetCell): CellValue {
  if (typeof value === "string") {
    return type === "date" || type === "month" ? new Date(`${value}T00:00:00Z`) : cleanText(value);
  }
  return value;
}

const leftTypes: ReadonlySet<ColumnType> = new Set(["text", "date", "month"]);

const headStyle = ({ colors, fonts }: PackTheme): CellStyle => ({
  font: { bold: true, color: { rgb: "FFFFFF" }, name: fonts.eastAsian },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: colors.primary } },
  alignment: { wrapText: true, vertical: "center" },
});

function cellStyle({ type, missed }: SheetCell, { tone }: SheetRow, { colors, fonts }: PackTheme): CellStyle {
  const bold = tone === "total" || missed;
  const fills = { plain: null, total: "EEF2F6", flagged: "FDF1EA" } as const;
  const fill = fills[tone];
  const edge = { style: "thin" as const, color: { rgb: colors.line } };
  return {
    numFmt: numberFormats[type],
    font: { bold, name: fonts.eastAsian, ...(missed ? { color: { rgb: colors.missed } } : {}) },
    alignment: { vertical: "center", wrapText: type === "text", horizontal: leftTypes.has(type) ? "left" : "right" },
    border: { bottom: edge },
    ...(fill === null ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
  };
}

export function columnName(index: number): string {
  const last = String.fromCharCode("A".charCodeAt(0) + (index % 26));
  return index < 26 ? last : `${columnName(Math.floor(index / 26) - 1)}${last}`;
}
