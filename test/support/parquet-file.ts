/** Real Parquet files for tests, as DuckDB writes them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { temporaryFolder } from "./temporary-folder.ts";

/** Bytes of a file with the rows of a query. Must be called inside a test. */
export async function parquetFile(query: string): Promise<Uint8Array> {
  const path = join(temporaryFolder(), "a.parquet");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`copy (${query}) to '${path}' (format parquet)`);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
  return readFileSync(path);
}
