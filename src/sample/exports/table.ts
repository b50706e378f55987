/** One table of an export: its headers over canonical columns, and the lines that come out. */
import type { Cell } from "./cells.ts";

export interface Header {
  /** Canonical column; empty for what the dealer's program adds. */
  readonly column: string;
  readonly header: string;
  /** Header above the header, merged over its neighbours of the same group. */
  readonly group?: string;
  /** Number format of workbook cells. */
  readonly format?: string;
}

export interface Field<R> extends Header {
  readonly cell: (row: R, n: number) => Cell;
}

/** A table whose rows are already cells. */
export interface Table {
  /** Source contract that reads it. */
  readonly source: string;
  /** Lines above the header. */
  readonly titles?: readonly string[];
  readonly headers: readonly Header[];
  readonly rows: readonly Line[];
  /** Ends with a line of the total. */
  readonly hasTotal?: boolean;
  /** An empty line after every so many rows. */
  readonly blankEvery?: number;
  /** Store number and month, year or kind that the rows are of; where broken rows are planted. */
  readonly store?: number;
  readonly period?: string;
}

export type Line = readonly Cell[];

export function table<R>({
  fields,
  rows,
  ...rest
}: Omit<Table, "headers" | "rows"> & { readonly fields: readonly Field<R>[]; readonly rows: readonly R[] }): Table {
  return { ...rest, headers: fields, rows: rows.map((row, n) => fields.map((field) => field.cell(row, n))) };
}

/** A table laid out: `lines[i]` is row i + 1 of the file. */
export interface Layout {
  readonly lines: readonly Line[];
  /** Rows of the header, counted from 0. */
  readonly header: { readonly first: number; readonly last: number };
}

/** A line to put after the n-th row of the table, counted from 0. */
export interface Insertion {
  readonly after: number;
  readonly line: Line;
  readonly planted: (row: number) => void;
}

export function layOut(given: Table, insertions: readonly Insertion[]): Layout {
  const { headers, blankEvery } = given;
  const lines: Line[] = (given.titles ?? []).map((title) => [title]);
  const first = lines.length;
  lines.push(...headerLines(headers));
  const header = { first, last: lines.length - 1 };
  given.rows.forEach((cells, n) => {
    lines.push(cells);
    for (const { line, planted } of insertions.filter((each) => each.after === n)) {
      lines.push(line);
      planted(lines.length);
    }
    if (blankEvery !== undefined && n % blankEvery === blankEvery - 1) lines.push([]);
  });
  if (given.hasTotal === true) lines.push(totalLine(headers.length, given.rows.length));
  return { lines, header };
}

/** One line, or two when there are groups: a group over its first column, a single header to be merged downwards. */
function headerLines(headers: readonly Header[]): Line[] {
  if (headers.every((header) => header.group === undefined)) return [headers.map((header) => header.header)];
  const upper = headers.map((header, i) => {
    if (header.group === undefined) return header.header;
    return headers[i - 1]?.group === header.group ? null : header.group;
  });
  return [upper, headers.map((header) => (header.group === undefined ? null : header.header))];
}

const totalLine = (columns: number, rows: number): Line => ["合计", ...Array(columns - 2).fill(null), `共${rows}条`];
