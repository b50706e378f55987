/** The marts in memory, filled by hand: for code that reads marts, without the sources and staging behind them. */
import { DuckDBInstance } from "@duckdb/node-api";
import { Kysely } from "kysely";
import { onTestFinished } from "vitest";
import { duckDbDialect } from "../../src/warehouse/dialect/duckdb-dialect.ts";
import { insertRows } from "../../src/warehouse/insert-rows.ts";
import { martTableDdl } from "../../src/warehouse/mart-table.ts";
import { marts, type Warehouse } from "../../src/warehouse/schema/index.ts";

export type MartRows = { readonly [M in keyof Warehouse]?: readonly Partial<Warehouse[M]>[] };

const types = {
  text: "varchar",
  date: "date",
  timestamp: "timestamp",
  integer: "bigint",
  number: "double",
  boolean: "boolean",
};

/** Must be called inside a test. Columns left out are null, so a row names every column its mart requires. */
export async function martsWith(rows: MartRows): Promise<Kysely<Warehouse>> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  onTestFinished(() => {
    connection.closeSync();
    instance.closeSync();
  });
  for (const mart of marts) {
    await connection.run(martTableDdl(mart));
    const columns = Object.entries(mart.columns).map(([name, type]) => [name, types[bare(type)]]);
    await insertRows(connection, { name: mart.name, columns: Object.fromEntries(columns) }, rows[mart.name] ?? []);
  }
  return new Kysely<Warehouse>({ dialect: duckDbDialect(connection) });
}

const bare = (type: string) => type.replace("?", "") as keyof typeof types;
