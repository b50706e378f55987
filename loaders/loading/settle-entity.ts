/** Checks that need all files of an entity at once: keys are unique, references lead somewhere. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Entity } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { execute, queryRows } from "../../src/warehouse/query-rows.ts";
import type { Source } from "../source.ts";

/**
 * Moves rows with a key accepted before, or pointing nowhere, from the entity's table to the quarantine. Of rows with
 * the same key the first stays, in the order of files and rows. Parents must be settled before their children.
 * `given` are the entities that the project has files for; references to others are not checked.
 * Returns how many rows of each file went.
 */
export async function settleEntity(
  connection: DuckDBConnection,
  { id, entity }: Source,
  given: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  await execute(
    connection,
    `create or replace temp table turned_away
      (id bigint, file varchar, sheet varchar, "row" integer, "column" varchar, "check" varchar, expected varchar, received varchar)`,
  );
  await execute(connection, `insert into turned_away ${duplicates(entity)}`);
  await deleteTurnedAway(connection, entity);
  for (const [column, { references }] of Object.entries(entity.columns)) {
    const [parent = "", key = ""] = references?.split(".") ?? [];
    if (given.has(parent))
      await execute(connection, `insert into turned_away ${orphans(entity, column, { parent, key })}`);
  }
  await deleteTurnedAway(connection, entity);
  await execute(
    connection,
    `insert into quarantine
      select '${id}', '${entity.name}', * exclude (id) from turned_away group by all order by min(id), "column"`,
  );
  const counts = await queryRows(connection, "select file, count(distinct id) as rows from turned_away group by file");
  return new Map(counts.map(({ file, rows }) => [file as string, Number(rows)]));
}

const deleteTurnedAway = (connection: DuckDBConnection, { name }: Entity) =>
  execute(connection, `delete from raw."${name}" where rowid in (select id from turned_away)`);

function duplicates({ name, key }: Entity): string {
  const keys = key.map((column) => `"${column}"`).join(", ");
  const shown = key.map((column) => `cast(d."${column}" as varchar)`).join(", ");
  return `
    with firsts as (select ${keys}, min(rowid) as first from raw."${name}" group by ${keys} having count(*) > 1)
    select d.rowid, d._file, d._sheet, d._row, '${key.join(", ")}', 'duplicate',
      'first in ' || f._file || coalesce(', sheet ' || f._sheet, '') || ', row ' || f._row,
      concat_ws(', ', ${shown})
    from raw."${name}" d join firsts using (${keys}) join raw."${name}" f on f.rowid = firsts.first
    where d.rowid <> firsts.first`;
}

function orphans({ name }: Entity, column: string, { parent, key }: { parent: string; key: string }): string {
  const title = entities.find((each) => each.name === parent)?.title ?? parent;
  return `
    select c.rowid, c._file, c._sheet, c._row, '${column}', 'unknown', 'a known ${title}', cast(c."${column}" as varchar)
    from raw."${name}" c
    where c."${column}" is not null and not exists (select 1 from raw."${parent}" p where p."${key}" = c."${column}")`;
}
