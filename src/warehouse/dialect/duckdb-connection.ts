/** A DuckDB connection as Kysely sees it. */
import { type DuckDBConnection, ResultReturnType } from "@duckdb/node-api";
import type { CompiledQuery, DatabaseConnection, QueryResult } from "kysely";
import { QueryError } from "../../errors.ts";
import { fromDuckDb, toDuckDb } from "./convert.ts";

export class DuckDbConnection implements DatabaseConnection {
  readonly raw: DuckDBConnection;
  constructor(raw: DuckDBConnection) {
    this.raw = raw;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const result = await this.raw.run(query.sql, query.parameters.map(toDuckDb));
      if (result.returnType !== ResultReturnType.QUERY_RESULT) {
        return { rows: [], numAffectedRows: BigInt(result.rowsChanged) };
      }
      return { rows: (await result.convertRowObjects(fromDuckDb)) as R[] };
    } catch (cause) {
      throw new QueryError(query.sql, cause);
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const result = await this.raw.stream(query.sql, query.parameters.map(toDuckDb));
    for await (const rows of result.yieldConvertedRowObjects(fromDuckDb)) yield { rows: rows as R[] };
  }
}
