/** Opens the sheets of a file that hold records, each with its header found. */
import { formatLocation, SourceError } from "../../src/errors.ts";
import type { SourceMapping } from "../../src/project/project-schema.ts";
import { readDatabase } from "../formats/database/read-database.ts";
import type { DelimitedText, RawSheet } from "../formats/raw-sheet.ts";
import { readFile } from "../formats/read-file.ts";
import { findHeader, HEADER_LINES, type Header } from "../headers/find-header.ts";
import { headerName } from "../headers/header-key.ts";
import { knownHeaders } from "../headers/known-headers.ts";
import { isEmptyRow } from "../headers/not-a-record.ts";
import { lookupTables } from "../mapping/lookup-table.ts";
import { type MappedSheet, mappedHeader, mappedSheet } from "../mapping/mapped-sheet.ts";
import { referencedBy } from "../mapping/references.ts";
import { missingColumns } from "../rows/sheet-columns.ts";
import type { RawRow } from "../source.ts";
import type { LoadUnit } from "./load-units.ts";

export interface OpenSheet {
  readonly name: string | undefined;
  readonly isPositional: boolean;
  readonly header: Header;
  readonly mapped: MappedSheet;
  /** What the rows are made of, when it is delimited text. */
  readonly text?: DelimitedText;
  /** The first of the rows. */
  readonly first: RawRow | undefined;
  /** The filled rows below the header; to be read before the next sheet is asked for. */
  readonly rows: AsyncIterable<RawRow>;
}

/** A file of a source under one of its mappings. */
export interface SheetsOf extends Pick<LoadUnit, "source" | "directory" | "others"> {
  readonly mapping: SourceMapping;
  readonly path: string;
  /** Path as messages show it. */
  readonly file: string;
  readonly warn: (message: string) => void;
}

/** Throws SourceError when the file cannot be read, when no sheet has a header, or when a column is missing. */
export async function* openSheets(of: SheetsOf): AsyncGenerator<OpenSheet> {
  const { encoding, delimiter, sheets, database } = of.mapping;
  const lookups = await lookupTables(of.directory, of.mapping);
  let opened = 0;
  const raw =
    database === undefined
      ? await readFile(of.path, { label: of.file, encoding, delimiter, sheets })
      : readDatabase(database, of.directory);
  for (const sheet of raw) {
    const rows = filledRows(sheet);
    try {
      const head = await firstRows(rows);
      const header = sheetHeader(of, head, sheet.name);
      if (header === undefined) continue;
      opened += 1;
      const mapped = mappedSheet(header, of.mapping, lookups);
      const own = head.slice(header.length);
      yield { ...sheet, header, mapped, first: own[0], rows: chained(own, rows) };
    } finally {
      await rows.return(undefined);
    }
  }
  if (opened === 0) throw noHeader(of);
}

/** Undefined for a sheet that is left out. */
function sheetHeader(of: SheetsOf, head: readonly RawRow[], sheet: string | undefined): Header | undefined {
  const where = formatLocation({ file: of.file, sheet });
  const found = findHeader(head, knownHeaders(of.source, of.mapping));
  const header = found && mappedHeader(found, of.mapping);
  if (header === undefined) {
    if (of.mapping.sheets !== undefined) throw noHeader(of, sheet);
    if (head.length > 0) of.warn(`unknown sheet: no line names columns of ${of.source.id}, left out ${where}`);
    return undefined;
  }
  const missing = missingColumns(of.source, header, of.mapping);
  if (missing.length > 0) throw new SourceError(`missing column: ${missing.join(", ")} ${where}`);
  const unknown = unexpected(header, of, sheet);
  if (unknown.length > 0) of.warn(`unknown columns: ${unknown.join(", ")} ${where}`);
  return header;
}

const noHeader = ({ source, file, mapping }: SheetsOf, sheet?: string) => {
  const reason = isFixed(mapping) ? ", and guanlan.yaml names no header of the file" : "";
  return new SourceError(
    `missing header: no line names columns of ${source.id}${reason} ${formatLocation({ file, sheet })}`,
  );
};

/** A list that is made of values only has no header to be found by. */
const isFixed = ({ columns, where, constants }: SourceMapping): boolean =>
  Object.keys({ ...columns, ...constants }).length > 0 &&
  [...Object.values(columns).flatMap(referencedBy), ...Object.keys(where)].length === 0;

async function* filledRows(sheet: RawSheet): AsyncGenerator<RawRow, undefined> {
  for await (const row of sheet.rows()) if (row.broken !== undefined || !isEmptyRow(row)) yield row;
}

/** Enough lines to hold titles and a header of two lines. */
async function firstRows(rows: AsyncGenerator<RawRow, undefined>): Promise<RawRow[]> {
  const head: RawRow[] = [];
  while (head.length <= HEADER_LINES) {
    const next = await rows.next();
    if (next.value === undefined) break;
    head.push(next.value);
  }
  return head;
}

async function* chained(head: readonly RawRow[], rest: AsyncIterable<RawRow>): AsyncGenerator<RawRow> {
  yield* head;
  yield* rest;
}

/** Columns that no entry of guanlan.yaml for this file speaks of; its first entry tells of them. */
function unexpected(header: Header, { mapping, others }: SheetsOf, sheet: string | undefined): string[] {
  const ofSheet = others.filter(({ mapping: { sheets } }) => sheets === undefined || sheets.includes(sheet ?? ""));
  if (ofSheet.some(({ isEarlier }) => isEarlier)) return [];
  const ignored = new Set(
    [mapping, ...ofSheet.map((each) => each.mapping)].flatMap((each) => each.ignore.map(fullName)),
  );
  const known = ofSheet.map((each) => knownHeaders(each.source, each.mapping));
  return header.unknown.filter((each) => {
    const { full, bare } = headerName(each);
    return !ignored.has(full) && !known.some((headers) => headers.has(full) || headers.has(bare));
  });
}

const fullName = (header: string): string => headerName(header).full;
