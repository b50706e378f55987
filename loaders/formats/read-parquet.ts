/** Reads Parquet files: typed columns become text that says the same, or numbers where no digit is lost. */
import {
  type DuckDBConnection,
  DuckDBInstance,
  DuckDBTypeId,
  type DuckDBValueConverter,
  type Json,
} from "@duckdb/node-api";
import { SourceError } from "../../src/errors.ts";
import { fromDuckDb } from "../../src/warehouse/dialect/convert.ts";
import type { RawCell, RawRow } from "../source.ts";
import type { RawSheet, ReadOptions } from "./raw-sheet.ts";
import { refuseSheets } from "./refuse-sheets.ts";

/** One sheet without a name; the column names are row 0, so that the first record is row 1. */
export function readParquet(path: string, options: ReadOptions): RawSheet[] {
  refuseSheets(options, "a Parquet file");
  return [{ name: undefined, isPositional: false, rows: () => records(path, options.label) }];
}

async function* records(path: string, label: string): AsyncGenerator<RawRow> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    yield* streamed(connection, path);
  } catch (cause) {
    throw new SourceError(`invalid Parquet file (${label})`, { cause });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function* streamed(connection: DuckDBConnection, path: string): AsyncGenerator<RawRow> {
  const result = await connection.stream(`select * from read_parquet('${path.replaceAll("'", "''")}')`);
  yield { row: 0, cells: result.columnNames() };
  let row = 0;
  for await (const rows of result.yieldConvertedRows(withZone)) {
    for (const cells of rows) {
      row += 1;
      yield { row, cells: cells.map(rawCell) };
    }
  }
}

/** Instants keep their zone, written with minutes: `2026-03-05 06:20:00+00:00`. */
const withZone: DuckDBValueConverter<Json> = (value, type, converter) => {
  const converted = fromDuckDb(value, type, converter);
  const isInstant = type.typeId === DuckDBTypeId.TIMESTAMP_TZ && typeof converted === "string";
  return isInstant ? converted.replace(/[+-]\d{2}$/, "$&:00") : converted;
};

/** Lists and structures become JSON text. */
const rawCell = (cell: Json): RawCell => (cell !== null && typeof cell === "object" ? JSON.stringify(cell) : cell);
