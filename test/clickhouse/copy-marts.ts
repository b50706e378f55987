/** The marts of an analysis, table by table through Parquet, into ClickHouse. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { clickHouseType } from "../../src/warehouse/dialect/clickhouse-types.ts";
import { execute } from "../../src/warehouse/query-rows.ts";
import { marts } from "../../src/warehouse/schema/index.ts";
import type { Mart, MartColumn } from "../../src/warehouse/schema/mart.ts";
import type { ChdbClient } from "./chdb-client.ts";

/** The last day that `Date32` holds; an open end lies beyond it. */
const LAST_DAY = "date '2299-12-31'";

export async function copyMarts(connection: DuckDBConnection, client: ChdbClient, directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  for (const mart of marts) {
    const file = join(directory, `${mart.name}.parquet`);
    await execute(connection, `copy (select ${exported(mart)} from ${mart.name}) to '${file}' (format parquet)`);
    client.execute(tableDdl(mart));
    client.execute(`insert into ${mart.name} select ${names(mart)} from file('${file}', Parquet)`);
  }
}

const names = ({ columns }: Mart): string => Object.keys(columns).join(", ");

const exported = ({ columns }: Mart): string =>
  Object.entries(columns)
    .map(([name, type]) => (isDate(type) ? `if(${name} > ${LAST_DAY}, ${LAST_DAY}, ${name}) as ${name}` : name))
    .join(", ");

const isDate = (type: MartColumn): boolean => type === "date" || type === "date?";

/** The mart's promise as a ClickHouse table: nullable exactly where the schema allows it. */
function tableDdl({ name, columns, key }: Mart): string {
  const list = Object.entries(columns).map(([column, type]) => `${column} ${columnType(type)}`);
  return `create table ${name} (${list.join(", ")}) engine = MergeTree order by (${key.join(", ")})`;
}

const columnType = (type: MartColumn): string =>
  type.endsWith("?") ? `Nullable(${clickHouseType(type.slice(0, -1))})` : clickHouseType(type);
