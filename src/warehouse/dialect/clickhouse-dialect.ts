/** Kysely over any ClickHouse that a client reaches: our own compiler and value conversion. Reads only. */
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  type QueryResult,
} from "kysely";
import { QueryError } from "../../errors.ts";
import type { ClickHouseClient } from "./clickhouse-client.ts";
import { ClickHouseQueryCompiler } from "./clickhouse-compiler.ts";
import { rowsOf } from "./clickhouse-values.ts";

const unsupported = (what: string) => new TypeError(`unsupported on ClickHouse: ${what}`);

class ClickHouseConnection implements DatabaseConnection {
  readonly #client: ClickHouseClient;
  constructor(client: ClickHouseClient) {
    this.#client = client;
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    try {
      const named = Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value]));
      return { rows: rowsOf(await this.#client.query({ sql, parameters: named })) as R[] };
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  }

  streamQuery(): never {
    throw unsupported("streaming");
  }
}

/** Statements are independent of each other, so that one connection serves all at once. */
class ClickHouseDriver implements Driver {
  readonly #connection: ClickHouseConnection;
  constructor(client: ClickHouseClient) {
    this.#connection = new ClickHouseConnection(client);
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }
  async releaseConnection(): Promise<void> {}
  async beginTransaction(): Promise<void> {
    throw unsupported("transactions");
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}
  /** The client belongs to whoever opened it. */
  async destroy(): Promise<void> {}
}

/** A dialect over an open client, which stays the caller's to close. */
export function clickHouseDialect(client: ClickHouseClient): Dialect {
  return {
    createDriver: () => new ClickHouseDriver(client),
    createQueryCompiler: () => new ClickHouseQueryCompiler(),
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: () => {
      throw unsupported("introspection");
    },
  };
}
