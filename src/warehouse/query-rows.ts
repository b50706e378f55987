/** A statement's rows as plain values, for the few places that speak SQL without Kysely. */
import type { DuckDBConnection, Json } from "@duckdb/node-api";
import { QueryError } from "../errors.ts";
import { fromDuckDb } from "./dialect/convert.ts";

export type PlainRow = Readonly<Record<string, Json>>;

/**
 * Dates and timestamps come as text. The caller says what a row holds, as it wrote the statement.
 * Throws QueryError, which keeps the statement.
 */
export async function queryRows<R = PlainRow>(connection: DuckDBConnection, sql: string): Promise<R[]> {
  try {
    return (await (await connection.run(sql)).convertRowObjects(fromDuckDb)) as R[];
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}

/** Runs a statement for its effect. Throws QueryError, which keeps the statement. */
export async function execute(connection: DuckDBConnection, sql: string): Promise<void> {
  try {
    await connection.run(sql);
  } catch (cause) {
    throw new QueryError(sql, cause);
  }
}
