/** Rows held in memory → a table, in one statement: the rows travel as JSON and are cast to the table's types. */
import type { DuckDBConnection } from "@duckdb/node-api";

export interface Table {
  /** Name as it stands in SQL, e.g. `raw."delivery"`. */
  readonly name: string;
  /** Column → DuckDB type. */
  readonly columns: Readonly<Record<string, string>>;
}

export function createTableDdl({ name, columns }: Table): string {
  const list = Object.entries(columns).map(([column, type]) => `"${column}" ${type}`);
  return `create table if not exists ${name} (${list.join(", ")})`;
}

/** Columns that a row does not carry stay null; what the table has no column for is left out. */
export async function insertRows(
  connection: DuckDBConnection,
  { name, columns }: Table,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  const complete = rows.map((row) => Object.fromEntries(names.map((column) => [column, row[column] ?? null])));
  await connection.run(
    `insert into ${name} by name
      select unnest(from_json_strict($1, '${JSON.stringify([columns])}'), recursive := true)`,
    [JSON.stringify(complete)],
  );
}
