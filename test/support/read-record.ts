/** Reads one line of a file as its source would, without a file. */
import { findHeader } from "../../loaders/headers/find-header.ts";
import { knownHeaders } from "../../loaders/headers/known-headers.ts";
import { RecordReader } from "../../loaders/rows/record-reader.ts";
import type { RawCell, Source } from "../../loaders/source.ts";

const plain = { columns: {}, codes: {}, constants: {}, date_order: "ymd" } as const;
type Mapping = Partial<Parameters<typeof knownHeaders>[1] & ConstructorParameters<typeof RecordReader>[2]["mapping"]>;

/** Reads one line under a header; values come by canonical column. */
export function readLine(source: Source, line: Readonly<Record<string, RawCell>>, mapped: Mapping = {}) {
  const mapping = { ...plain, ...mapped };
  const cells = Object.keys(line);
  const header = findHeader([{ row: 1, cells }], knownHeaders(source, mapping));
  if (header === undefined) throw new Error("no header");
  const reader = new RecordReader(source, header, { mapping, salt: "s" });
  const columns = Object.keys(source.entity.columns);
  return reader.read({ row: 2, cells: Object.values(line) }).map(({ values, faults }) => ({
    values: Object.fromEntries(columns.map((name, index) => [name, values[index]])),
    faults,
  }));
}
