/** Reads workbooks: XLSX as a stream of rows, old XLS and ODS as a whole. */
import { readFile } from "node:fs/promises";
import { EncryptedFileError, HucreError, read, readXlsx, streamXlsxRows } from "hucre";
import { SourceError } from "../../src/errors.ts";
import type { RawCell, RawRow } from "../source.ts";
import type { RawSheet, ReadOptions } from "./raw-sheet.ts";

/** The chosen sheets in the order given, or all visible ones. Throws SourceError when the workbook cannot be read. */
export async function readWorkbook(path: string, options: ReadOptions): Promise<RawSheet[]> {
  const bytes = new Uint8Array(await readFile(path));
  const names = await guarded(options.label, () => visibleSheets(bytes));
  const chosen = options.sheets ?? names.visible;
  for (const name of chosen) {
    if (!names.all.includes(name)) throw new SourceError(`missing sheet: ${JSON.stringify(name)} (${options.label})`);
  }
  return chosen.map((name) => ({ name, isPositional: false, rows: () => streamed(bytes, name, options.label) }));
}

async function visibleSheets(bytes: Uint8Array): Promise<{ all: string[]; visible: string[] }> {
  const all: string[] = [];
  const visible: string[] = [];
  await readXlsx(bytes, {
    sheets: (info) => {
      all.push(info.name);
      if (!info.hidden && !info.veryHidden) visible.push(info.name);
      return false;
    },
  });
  return { all, visible };
}

async function* streamed(bytes: Uint8Array, sheet: string, label: string): AsyncGenerator<RawRow> {
  const rows = streamXlsxRows(bytes, { sheet });
  for (;;) {
    const next = await guarded(label, () => rows.next());
    if (next.done) return;
    yield { row: next.value.index + 1, cells: next.value.values.map(rawCell) };
  }
}

/** A workbook of the old binary format or of LibreOffice. */
export async function readWholeWorkbook(path: string, options: ReadOptions): Promise<RawSheet[]> {
  const bytes = new Uint8Array(await readFile(path));
  const { sheets } = await guarded(options.label, () => read(bytes));
  const chosen = options.sheets ?? sheets.filter((each) => !each.hidden).map((each) => each.name);
  return chosen.map((name) => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new SourceError(`missing sheet: ${JSON.stringify(name)} (${options.label})`);
    return { name, isPositional: false, rows: () => numbered(sheet.rows) };
  });
}

async function* numbered(rows: readonly (readonly unknown[] | undefined)[]): AsyncGenerator<RawRow> {
  for (const [index, cells] of rows.entries()) yield { row: index + 1, cells: (cells ?? []).map(rawCell) };
}

function rawCell(cell: unknown): RawCell {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell instanceof Date ? cell : null;
}

/** Of a damaged file the libraries below throw what they happen to meet, which helps nobody. */
const reasonOf = (cause: unknown): string => (cause instanceof HucreError ? cause.message : "damaged");

async function guarded<T>(label: string, reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (cause) {
    if (cause instanceof EncryptedFileError) {
      throw new SourceError(
        `unsupported format: protected by a password, or too old; open it and save it as xlsx without one (${label})`,
        { cause },
      );
    }
    throw new SourceError(`invalid workbook: ${reasonOf(cause)}; open it and save it as xlsx (${label})`, { cause });
  }
}
