/** Opens a source file by what it contains. */
import { extname } from "node:path";
import { SourceError } from "../../src/errors.ts";
import { fileKind } from "./file-kind.ts";
import type { RawSheet, ReadOptions } from "./raw-sheet.ts";
import { readCsv } from "./read-csv.ts";
import { readJsonLines } from "./read-json-lines.ts";
import { readParquet } from "./read-parquet.ts";
import { readWholeWorkbook, readWorkbook } from "./read-xlsx.ts";

const TEXT = new Set([".csv", ".tsv", ".tab", ".txt", ".xls"]);
const JSON_LINES = new Set([".jsonl", ".ndjson"]);

/** Throws SourceError when the file is of no kind that can be read. */
export async function readFile(path: string, options: ReadOptions): Promise<RawSheet[]> {
  const kind = await fileKind(path);
  const extension = extname(path).toLowerCase();
  if (kind === "zip") return extension === ".ods" ? readWholeWorkbook(path, options) : readWorkbook(path, options);
  if (kind === "ole2") return readWholeWorkbook(path, options);
  if (kind === "parquet") return readParquet(path, options);
  if (kind === "text" && JSON_LINES.has(extension)) return readJsonLines(path, options);
  if (kind === "text" && TEXT.has(extension)) return readCsv(path, options);
  throw new SourceError(`unsupported format: ${reason[kind]} (${options.label})`);
}

const reason = {
  html: "a web page saved under a spreadsheet's name; open it and save it as xlsx",
  xml: "an XML file; open it and save it as xlsx",
  text: "not an xlsx file",
} as const;
