/**
 * Workbooks. Their parts are the same on every machine; the compressed bytes are the same on machines whose zlib is,
 * since deflate leaves the choice of matches to it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type MergeRange, type WriteSheet, writeXlsx } from "hucre";
import type { Header, Layout } from "./table.ts";

export interface WorkSheet {
  readonly name: string;
  readonly layout: Layout;
  readonly headers: readonly Header[];
}

/** Fixed, so that a workbook does not carry the time of its making. */
const MADE_AT = new Date("2026-09-30T10:00:00Z");

export async function writeWorkbook(out: string, file: string, sheets: readonly WorkSheet[]): Promise<void> {
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    properties: { creator: "示例", created: MADE_AT, modified: MADE_AT },
  });
  const path = join(out, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function sheetOf({ name, layout, headers }: WorkSheet): WriteSheet {
  return {
    name,
    rows: layout.lines.map((line) => [...line]),
    columns: headers.map(({ format }) => ({ width: 14, ...(format === undefined ? {} : { numFmt: format }) })),
    merges: [...titleMerges(layout, headers.length), ...headerMerges(layout, headers)],
    freezePane: { rows: layout.header.last + 1 },
  };
}

const titleMerges = ({ header }: Layout, columns: number): MergeRange[] =>
  Array.from({ length: header.first }, (_, row) => ({ startRow: row, endRow: row, startCol: 0, endCol: columns - 1 }));

/** Groups across, single headers downwards. */
function headerMerges({ header: { first, last } }: Layout, headers: readonly Header[]): MergeRange[] {
  if (first === last) return [];
  return headers.flatMap((header, col) => {
    if (header.group === undefined) return [{ startRow: first, endRow: last, startCol: col, endCol: col }];
    if (headers[col - 1]?.group === header.group) return [];
    const after = headers.findIndex((each, i) => i > col && each.group !== header.group);
    const endCol = (after === -1 ? headers.length : after) - 1;
    return endCol === col ? [] : [{ startRow: first, endRow: first, startCol: col, endCol }];
  });
}
