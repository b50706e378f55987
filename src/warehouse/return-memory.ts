/** Gives memory that DuckDB has freed back to the system, which its allocator else keeps for later. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { execute } from "./query-rows.ts";

const THRESHOLD = "allocator_bulk_deallocation_flush_threshold";

/** For between large steps: at every statement it would cost a quarter of their time. */
export async function returnMemory(connection: DuckDBConnection): Promise<void> {
  await execute(connection, `set ${THRESHOLD} = '1B'`);
  await execute(connection, "select 1");
  await execute(connection, `reset ${THRESHOLD}`);
}
