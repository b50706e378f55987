/** Opens the sheets of a file that hold records, each with its header found. */
import { formatLocation, SourceError } from "../../src/errors.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import type { RawSheet } from "../formats/raw-sheet.ts";
import { readFile } from "../formats/read-file.ts";
import { findHeader, HEADER_LINES, type Header } from "../headers/find-header.ts";
import { headerName } from "../headers/header-key.ts";
import { knownHeaders } from "../headers/known-headers.ts";
import { isEmptyRow } from "../headers/not-a-record.ts";
import { missingColumns } from "../rows/sheet-columns.ts";
import type { RawRow, Source } from "../source.ts";

export interface OpenSheet {
  readonly sheet: RawSheet;
  readonly header: Header;
  /** Row number of the last header line. */
  readonly headerRow: number;
}

export interface OpenSheets {
  readonly sheets: readonly OpenSheet[];
  readonly warnings: readonly string[];
}

/** Throws SourceError when the file cannot be read, when no sheet has a header, or when a column is missing. */
export async function openSheets(
  source: Source,
  mapping: SourceMapping,
  at: { path: string; file: string },
): Promise<OpenSheets> {
  const { encoding, delimiter, sheets: chosen } = mapping;
  const sheets = await readFile(at.path, { label: at.file, encoding, delimiter, sheets: chosen });
  const opened: OpenSheet[] = [];
  const warnings: string[] = [];
  for (const sheet of sheets) {
    const where = formatLocation({ file: at.file, sheet: sheet.name });
    const head = await firstRows(sheet);
    const header = findHeader(head, knownHeaders(source, mapping));
    if (header === undefined) {
      if (chosen !== undefined) throw new SourceError(`missing header: no line names columns of ${source.id} ${where}`);
      if (head.length > 0) warnings.push(`unknown sheet: no line names columns of ${source.id}, left out ${where}`);
      continue;
    }
    const missing = missingColumns(source, header, mapping);
    if (missing.length > 0) throw new SourceError(`missing column: ${missing.join(", ")} ${where}`);
    const unknown = unexpected(header, mapping);
    if (unknown.length > 0) warnings.push(`unknown columns: ${unknown.join(", ")} ${where}`);
    opened.push({ sheet, header, headerRow: head[header.length - 1]?.row ?? 0 });
  }
  if (opened.length === 0) {
    throw new SourceError(`missing header: no line names columns of ${source.id} ${formatLocation({ file: at.file })}`);
  }
  return { sheets: opened, warnings };
}

/** Enough lines to hold titles and a header of two lines; empty ones do not count. */
async function firstRows(sheet: RawSheet): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  for await (const row of sheet.rows()) {
    if (isEmptyRow(row)) continue;
    rows.push(row);
    if (rows.length > HEADER_LINES) break;
  }
  return rows;
}

function unexpected(header: Header, mapping: SourceMapping): string[] {
  const ignored = new Set(mapping.ignore.map((each) => headerName(each).full));
  return header.unknown.filter((each) => !ignored.has(headerName(each).full));
}
