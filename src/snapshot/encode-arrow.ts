/** The published metric table as an Arrow stream, one column per key and part, with the as-of date as metadata. */
import {
  Dictionary,
  Float64,
  Int32,
  Schema,
  Table,
  tableToIPC,
  Utf8,
  type Vector,
  vectorFromArray,
} from "apache-arrow";
import { publishedCells } from "./published-cells.ts";
import type { Snapshot } from "./snapshot.ts";

const keys = ["metric", "period", "store", "department", "team"] as const;
const parts = ["numerator", "denominator", "value"] as const;

/** Same snapshot, same bytes: dictionaries get their ids here, because the library counts them per process. */
export function encodeArrow(snapshot: Snapshot): Uint8Array {
  const cells = publishedCells(snapshot);
  const columns: Record<string, Vector> = {};
  keys.forEach((key, id) => {
    const type = new Dictionary(new Utf8(), new Int32(), id);
    columns[key] = vectorFromArray(
      cells.map((cell) => cell[key]),
      type,
    );
  });
  for (const part of parts) {
    columns[part] = vectorFromArray(
      cells.map((cell) => cell[part]),
      new Float64(),
    );
  }
  const table = new Table(columns);
  const schema = new Schema(table.schema.fields, new Map([["as_of", snapshot.asOf]]));
  return tableToIPC(new Table(schema, table.batches), "stream");
}
