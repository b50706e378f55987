/** Reads comma, tab, semicolon or bar separated text, whatever its encoding, with the line each record starts on. */
import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { SourceError } from "../../src/errors.ts";
import type { RawRow } from "../source.ts";
import { decodeText } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { plainBytes } from "./plain-bytes.ts";
import type { RawSheet, ReadOptions } from "./raw-sheet.ts";
import { refuseSheets } from "./refuse-sheets.ts";
import { sniffDelimiter } from "./sniff-delimiter.ts";

/** A record longer than this comes from a quote that was never closed. */
const LONGEST_RECORD = 1_000_000;

/** One sheet without a name. Throws SourceError when the text cannot be decoded. */
export async function readCsv(path: string, options: ReadOptions): Promise<RawSheet[]> {
  refuseSheets(options, "a text file");
  const encoding = options.encoding === "auto" ? await detectEncoding(path, options.label) : options.encoding;
  const delimiter = options.delimiter ?? (await delimiterOf(path, encoding, options.label));
  const rows = () => records(decodeText(path, encoding, options.label), { delimiter, label: options.label });
  const read = () => plainBytes(path, encoding, options.label);
  return [{ name: undefined, isPositional: true, rows, text: { delimiter, read } }];
}

async function delimiterOf(path: string, encoding: string, label: string): Promise<string> {
  for await (const text of decodeText(path, encoding, label)) return sniffDelimiter(text);
  return ",";
}

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** How records are told apart, wherever text is split. */
export const csvRules = (delimiter: string) =>
  ({
    delimiter,
    record_delimiter: "\n",
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  }) as const;

/** Records of decoded text that begins with line `firstRow`. Throws SourceError when a quote is never closed. */
export async function* records(
  text: AsyncIterable<string>,
  { delimiter, label, firstRow = 1 }: { delimiter: string; label: string; firstRow?: number },
): AsyncGenerator<RawRow> {
  const parser = parse({ ...csvRules(delimiter), info: true });
  const source = Readable.from(text);
  source.once("error", (error) => parser.destroy(error));
  let row = firstRow;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      yield { row, cells: record };
      row = firstRow + info.lines;
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new SourceError(`invalid record: quote not closed (${label}, row ${row})`, { cause });
  } finally {
    source.destroy();
  }
}
