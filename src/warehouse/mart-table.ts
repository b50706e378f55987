/** A mart's promise as a DuckDB table: the engine refuses a null or a type that the schema does not allow. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { QueryError } from "../errors.ts";
import { queryRows } from "./query-rows.ts";
import type { Mart, MartColumn } from "./schema/mart.ts";

const sqlTypes: Readonly<Record<string, string>> = {
  text: "varchar",
  date: "date",
  timestamp: "timestamp",
  integer: "bigint",
  number: "double",
  boolean: "boolean",
};

export function martTableDdl({ name, columns }: Mart): string {
  const list = Object.entries(columns).map(([column, type]) => `${column} ${columnDdl(type)}`);
  return `create table ${name} (${list.join(", ")})`;
}

function columnDdl(type: MartColumn): string {
  const isOptional = type.endsWith("?");
  return `${sqlTypes[isOptional ? type.slice(0, -1) : type]}${isOptional ? "" : " not null"}`;
}

/** Throws QueryError `duplicate fct_orders key: {"order_id":"O1"}` when the mart's key does not tell rows apart. */
export async function assertKey(connection: DuckDBConnection, { name, key }: Mart): Promise<void> {
  const columns = key.join(", ");
  const sql = `select ${columns} from ${name} group by ${columns} having count(*) > 1 order by ${columns} limit 1`;
  const [duplicate] = await queryRows(connection, sql);
  if (duplicate === undefined) return;
  throw new QueryError(sql, new Error(`duplicate ${name} key: ${JSON.stringify(duplicate)}`));
}
