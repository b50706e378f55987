/** The marts of an analysis, table by table through Parquet, into ClickHouse. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { clickHouseType } from "../../src/warehouse/dialect/clickhouse-types.ts";
import { execute } from "../../src/warehouse/query-rows.ts";
import { marts } from "../../src/warehouse/schema/index.ts";
import type { Mart, MartColumn } from "../../src/warehouse/schema/mart.ts";
import type { ChdbClient } from "./chdb-client.ts";
import type { HttpClient } from "./http-client.ts";
import { CLUSTER } from "./start-cluster.ts";

/** The last day that `Date32` holds; an open end lies beyond it. */
const LAST_DAY = "date '2299-12-31'";

/** Writes every mart as a Parquet file of its name. */
export async function exportMarts(connection: DuckDBConnection, directory: string): Promise<void> {
  mkdirSync(directory, { recursive: true });
  for (const mart of marts) {
    const file = fileOf(mart, directory);
    await execute(connection, `copy (select ${exported(mart)} from ${mart.name}) to '${file}' (format parquet)`);
  }
}

const fileOf = ({ name }: Mart, directory: string): string => join(directory, `${name}.parquet`);

/** Exported marts into one engine. */
export function copyMarts(directory: string, client: ChdbClient): void {
  for (const mart of marts) {
    client.execute(tableDdl(mart, mart.name));
    client.execute(`insert into ${mart.name} select ${names(mart)} from file('${fileOf(mart, directory)}', Parquet)`);
  }
}

/**
 * Exported marts into a cluster: facts are spread over the nodes by store, so that what belongs to a store stays
 * together, and reached under their own name from each; what facts refer to is whole on every node.
 */
export async function spreadMarts(directory: string, nodes: readonly HttpClient[]): Promise<void> {
  for (const mart of marts) {
    const local = isSpread(mart) ? `${mart.name}_local` : mart.name;
    for (const node of nodes) {
      await node.execute(tableDdl(mart, local));
      if (!isSpread(mart)) await node.insert(mart.name, fileOf(mart, directory));
      else await node.execute(`create table ${mart.name} as ${local} engine = ${distributed(local)}`);
    }
    if (isSpread(mart)) await nodes[0]?.insert(mart.name, fileOf(mart, directory));
  }
}

export const isSpread = ({ name, columns }: Mart): boolean => name.startsWith("fct_") && "store_id" in columns;

const distributed = (local: string): string =>
  `Distributed(${CLUSTER}, currentDatabase(), ${local}, sipHash64(store_id))`;

const names = ({ columns }: Mart): string => Object.keys(columns).join(", ");

const exported = ({ columns }: Mart): string =>
  Object.entries(columns)
    .map(([name, type]) => (isDate(type) ? `if(${name} > ${LAST_DAY}, ${LAST_DAY}, ${name}) as ${name}` : name))
    .join(", ");

const isDate = (type: MartColumn): boolean => type === "date" || type === "date?";

/** The mart's promise as a ClickHouse table: nullable exactly where the schema allows it. */
function tableDdl({ columns, key }: Mart, name: string): string {
  const list = Object.entries(columns).map(([column, type]) => `${column} ${columnType(type)}`);
  return `create table ${name} (${list.join(", ")}) engine = MergeTree order by (${key.join(", ")})`;
}

const columnType = (type: MartColumn): string =>
  type.endsWith("?") ? `Nullable(${clickHouseType(type.slice(0, -1))})` : clickHouseType(type);
