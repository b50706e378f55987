/** What a file shows of itself before anything is known of it: its sheets, their headers and the cells below. */

import { SourceError } from "../../src/errors.ts";
import { readFile } from "../formats/read-file.ts";
import { findHeader, HEADER_LINES } from "../headers/find-header.ts";
import { knownHeaders } from "../headers/known-headers.ts";
import { isEmptyRow, isFooterRow } from "../headers/not-a-record.ts";
import type { RawCell, RawRow } from "../source.ts";
import { sources } from "../sources.ts";
import { isBlank } from "../values/blank.ts";
import { cellText } from "../values/text.ts";
import type { Proposal } from "./proposal.ts";

export interface SampledColumn {
  readonly header: string;
  /** Filled cells, in the order of the lines. */
  readonly cells: readonly RawCell[];
}

export interface SampledSheet {
  /** As the file names it; text files have none. */
  readonly name: string | undefined;
  readonly columns: readonly SampledColumn[];
  /** Lines that were looked at. */
  readonly rows: number;
}

export interface NamedFile {
  readonly path: string;
  /** Relative to the project folder. */
  readonly file: string;
}

export interface Sampled {
  readonly file: string;
  readonly sheet: SampledSheet;
}

/** All sheets of all files; a file that cannot be read keeps no other from being looked at. */
export async function sampledFiles(files: readonly NamedFile[]): Promise<{
  readonly sampled: readonly Sampled[];
  readonly unreadable: Proposal["unreadable"];
}> {
  const sampled: Sampled[] = [];
  const unreadable: Proposal["unreadable"][number][] = [];
  for (const { path, file } of files) {
    try {
      for (const sheet of await sampledSheets(path, file)) sampled.push({ file, sheet });
    } catch (cause) {
      if (!(cause instanceof SourceError)) throw cause;
      unreadable.push({ file, reason: cause.message });
    }
  }
  return { sampled, unreadable };
}

/** Enough to tell a date order by its days beyond the twelfth. */
const SAMPLED_ROWS = 5000;

/** Sheets without any line are left out. Throws SourceError when the file cannot be read. */
async function sampledSheets(path: string, label: string): Promise<SampledSheet[]> {
  const sheets: SampledSheet[] = [];
  for (const { name, rows } of await readFile(path, { label, encoding: "auto" })) {
    const lines: RawRow[] = [];
    for await (const row of rows()) {
      if (row.broken === undefined && !isEmptyRow(row)) lines.push(row);
      if (lines.length > SAMPLED_ROWS) break;
    }
    if (lines.length > 0) sheets.push({ name, ...sampled(lines) });
  }
  return sheets;
}

function sampled(lines: readonly RawRow[]): Pick<SampledSheet, "columns" | "rows"> {
  const { labels, length } = headerOf(lines);
  const records = lines.slice(length).filter((row) => !isFooterRow(row));
  const columns = labels.flatMap((header, index) => {
    const cells = records.map((row) => row.cells[index] ?? null).filter((cell) => !isBlank(cell));
    return header === "" ? [] : [{ header, cells }];
  });
  return { columns, rows: records.length };
}

/** The line that most headers of some source stand in; without any, the first of several texts. */
function headerOf(lines: readonly RawRow[]): { readonly labels: readonly string[]; readonly length: number } {
  const head = lines.slice(0, HEADER_LINES + 1);
  const found = sources
    .map((source) => findHeader(head, knownHeaders(source, { columns: {} })))
    .reduce((best, each) => ((each?.matches ?? 0) > (best?.matches ?? 0) ? each : best), undefined);
  if (found !== undefined) {
    const labels: string[] = Array.from({ length: found.width }, () => "");
    const places = [...found.columns.values(), ...found.items.values(), ...found.places.values()];
    for (const { index, header } of places) labels[index] ||= header;
    return { labels, length: found.length };
  }
  const at = head.findIndex(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  const labels = (head[at]?.cells ?? []).map((cell) => cellText(cell).trim());
  return { labels, length: at + 1 };
}
