/** Keeps the values that a load replaces, so that a figure that has changed can be explained. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Entity } from "../../src/warehouse/entities/entity.ts";
import { execute, queryRows } from "../../src/warehouse/query-rows.ts";

/** `previous` must be attached under that name. */
export async function takeOverHistory(connection: DuckDBConnection): Promise<void> {
  if (!(await hasTable(connection, "row_history"))) return;
  await execute(connection, "insert into row_history select * from previous.row_history order by rowid");
}

/**
 * Records the rows of the previous warehouse that are gone or read otherwise, then those that a later file of the same
 * load has replaced by something else. Must follow the load of all files; `now` is its time.
 */
export async function recordHistory(
  connection: DuckDBConnection,
  entity: Entity,
  { now, hasPrevious }: { readonly now: string; readonly hasPrevious: boolean },
): Promise<void> {
  if (hasPrevious && (await hasSameColumns(connection, entity))) {
    const loaded = "(select loaded_at from previous.load_files f where f.file = o._file and f.entity = $entity)";
    await execute(
      connection,
      historyOf(entity, { old: "previous.raw", from: loaded, to: `timestamp '${now.replace("T", " ")}'` }),
    );
  }
  if (!(await hasRows(connection, `superseded."${entity.name}"`))) return;
  const loaded = (of: string) =>
    `(select loaded_at from load_files f where f.file = ${of}._file and f.entity = $entity)`;
  await execute(connection, historyOf(entity, { old: "superseded", from: loaded("o"), to: loaded("n") }));
}

interface Compared {
  readonly old: string;
  readonly from: string;
  readonly to: string;
}

function historyOf(entity: Entity, { old, from, to }: Compared): string {
  const names = Object.keys(entity.columns);
  const list = (of: string) => names.map((name) => `${of}."${name}"`).join(", ");
  const json = (columns: readonly string[]) =>
    `cast(to_json({${columns.map((name) => `"${name}": o."${name}"`).join(", ")}}) as varchar)`;
  const same = entity.key.map((name) => `o."${name}" = n."${name}"`).join(" and ");
  const sql = `insert into row_history
    select '${entity.name}', ${json(entity.key)} as key, ${json(names)} as was, o._file, o._sheet, o._row, ${from}, ${to}, n._file
    from ${old}."${entity.name}" o left join raw."${entity.name}" n on ${same}
    where n._file is null or row(${list("o")}) is distinct from row(${list("n")})
    order by o._file, o._sheet, o._row`;
  const isNew = `not exists (select 1 from row_history h where h.entity = '${entity.name}' and h.was = t.was and h.file = t._file
    and h."row" = t._row and h.sheet is not distinct from t._sheet)`;
  return sql
    .replace("insert into row_history", "insert into row_history select * from (")
    .concat(`) t where ${isNew}`)
    .replaceAll("$entity", `'${entity.name}'`);
}

async function hasRows(connection: DuckDBConnection, table: string): Promise<boolean> {
  return (await queryRows(connection, `select 1 from ${table} limit 1`)).length > 0;
}

async function hasTable(connection: DuckDBConnection, name: string): Promise<boolean> {
  const found = await queryRows(
    connection,
    `select 1 from duckdb_tables() where database_name = 'previous' and table_name = '${name}'`,
  );
  return found.length > 0;
}

/** Another version of the program may have had other columns. */
export async function hasSameColumns(connection: DuckDBConnection, { name }: Entity): Promise<boolean> {
  const columns = await queryRows<{ database: string; columns: string }>(
    connection,
    `select database_name as database, string_agg(column_name || ' ' || data_type, ',' order by column_index) as columns
     from duckdb_columns() where schema_name = 'raw' and table_name = '${name}'
       and database_name in ('previous', current_database()) group by 1`,
  );
  return columns.length === 2 && columns[0]?.columns === columns[1]?.columns;
}
