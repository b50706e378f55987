/** Kysely over `@duckdb/node-api`: PostgreSQL's spelling, our own driver and value conversion. */
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from "kysely";
import { DuckDbConnection } from "./duckdb-connection.ts";

/** One connection, handed out one borrower at a time, so that transactions and temporary tables hold together. */
class DuckDbDriver implements Driver {
  readonly #connection: DuckDbConnection;
  readonly #waiting: (() => void)[] = [];
  #busy = false;

  constructor(connection: DuckDBConnection) {
    this.#connection = new DuckDbConnection(connection);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    if (this.#busy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy = true;
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#busy = false;
    else next();
  }
  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin transaction"));
  }
  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }
  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }
  /** The connection belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

/** A dialect over an open connection, which stays the caller's to close. */
export function duckDbDialect(connection: DuckDBConnection): Dialect {
  return {
    createDriver: () => new DuckDbDriver(connection),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createAdapter: (): DialectAdapter => new PostgresAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  };
}
