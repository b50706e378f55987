/** Which store keeps which kind of record as data: what no store exports is not zero, it is unknown. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Entity } from "./entities/entity.ts";
import { entities } from "./entities/index.ts";
import { execute } from "./query-rows.ts";

/** Writes `store_registers`: one row per store and entity of which the store has at least one accepted row. */
export async function writeStoreRegisters(connection: DuckDBConnection): Promise<void> {
  const parts = entities.flatMap((entity) => {
    const stores = storesOf(entity, `raw."${entity.name}"`);
    return stores === null ? [] : [`select '${entity.name}' as register, store_id from (${stores})`];
  });
  await execute(connection, `create table store_registers as ${parts.join("\nunion all\n")}`);
}

/**
 * The stores of some rows of an entity: its own column, or the stores of the records that it refers to. Null for an
 * entity that belongs to no store.
 */
function storesOf({ columns }: Entity, rows: string): string | null {
  if ("store_id" in columns) return `select distinct store_id from ${rows}`;
  const references = Object.entries(columns).filter(([, { references: target }]) => target !== undefined);
  const [column, { references: target = "" } = {}] =
    references.find(([, { required }]) => required) ?? references[0] ?? [];
  const parent = entities.find(({ name }) => name === target.split(".")[0]);
  if (column === undefined || parent === undefined) return null;
  const key = target.split(".")[1];
  return storesOf(parent, `(from raw."${parent.name}" where ${key} in (select ${column} from ${rows}))`);
}
