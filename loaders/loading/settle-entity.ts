/** Checks that need all files of an entity at once: keys are unique, references lead somewhere. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Entity } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { execute, queryRows } from "../../src/warehouse/query-rows.ts";
import type { Source } from "../source.ts";
import { findRepeatedKeys, keyHash, REPEATED } from "./repeated-keys.ts";

export interface SettleRules {
  /** Entities that the project has files for; references to others are not checked. */
  readonly given: ReadonlySet<string>;
  /** What becomes of a key that an earlier file has given. */
  readonly onDuplicate: "latest" | "quarantine";
}

/** Rows by file. */
export interface Settled {
  readonly quarantined: ReadonlyMap<string, number>;
  readonly superseded: ReadonlyMap<string, number>;
}

/**
 * Moves rows out of the entity's table: to the quarantine when their key came before in the same file or when they
 * point nowhere; when another file gives the key too, all but the last to `superseded`, or all but the first to the
 * quarantine. Files are in the order of loading. Parents must be settled before their children.
 */
export async function settleEntity(
  connection: DuckDBConnection,
  { id, entity }: Source,
  { given, onDuplicate }: SettleRules,
): Promise<Settled> {
  await execute(
    connection,
    `create or replace temp table turned_away
      (id bigint, file varchar, sheet varchar, "row" integer, "column" varchar, "check" varchar, expected varchar, received varchar)`,
  );
  const hasRepeated = await findRepeatedKeys(connection, entity);
  if (hasRepeated) await turnAway(connection, entity, [repeated(entity, "_file, ")]);
  await turnAway(connection, entity, orphansOf(entity, given));
  if (hasRepeated && onDuplicate === "quarantine") await turnAway(connection, entity, [repeated(entity, "")]);
  const isLatest = hasRepeated && onDuplicate === "latest";
  const superseded = isLatest ? await supersede(connection, entity) : new Map<string, number>();
  await execute(
    connection,
    `insert into quarantine
      select '${id}', '${entity.name}', * exclude (id) from turned_away group by all order by min(id), "column"`,
  );
  const quarantined = await countByFile(
    connection,
    "select file, count(distinct id) as rows from turned_away group by file",
  );
  return { quarantined, superseded };
}

async function countByFile(connection: DuckDBConnection, sql: string): Promise<ReadonlyMap<string, number>> {
  const counts = await queryRows<{ file: string; rows: number }>(connection, sql);
  return new Map(counts.map(({ file, rows }) => [file, rows]));
}

async function turnAway(connection: DuckDBConnection, { name }: Entity, queries: readonly string[]): Promise<void> {
  for (const query of queries) await execute(connection, `insert into turned_away ${query}`);
  await execute(connection, `delete from raw."${name}" where rowid in (select id from turned_away)`);
}

const keyList = ({ key }: Entity, of = "") => key.map((column) => `${of}"${column}"`).join(", ");

/** Rows whose key occurs several times, in order: files as they were loaded, lines as they stand in their sheet. */
function withRepeatedKey(entity: Entity): string {
  return `select rowid as id, *, case when _sheet is null then _row else 0 end as line from raw."${entity.name}"
    where ${keyHash(entity)} in (select h from ${REPEATED})`;
}

/** All but the first of equal keys; `within` names what is looked at one by one, with a comma. */
function repeated(entity: Entity, within: string): string {
  const shown = entity.key.map((column) => `cast("${column}" as varchar)`).join(", ");
  const first = (column: string) => `first_value(${column}) over same`;
  return `
    select id, _file, _sheet, _row, '${entity.key.join(", ")}', 'duplicate',
      'first in ' || ${first("_file")} || coalesce(', sheet ' || ${first("_sheet")}, '') || ', row ' || ${first("_row")},
      concat_ws(', ', ${shown})
    from (${withRepeatedKey(entity)})
    window same as (partition by ${within}${keyList(entity)} order by ${within === "" ? "id" : "line, id"})
    qualify row_number() over same > 1`;
}

async function supersede(connection: DuckDBConnection, entity: Entity): Promise<ReadonlyMap<string, number>> {
  await execute(
    connection,
    `create or replace temp table replaced as select id, _file as file from (${withRepeatedKey(entity)})
      qualify row_number() over (partition by ${keyList(entity)} order by id desc) > 1`,
  );
  const chosen = `raw."${entity.name}" where rowid in (select id from replaced)`;
  await execute(connection, `insert into superseded."${entity.name}" select * from ${chosen} order by rowid`);
  await execute(connection, `delete from ${chosen}`);
  return countByFile(connection, "select file, count(*) as rows from replaced group by file");
}

function orphansOf(entity: Entity, given: ReadonlySet<string>): string[] {
  return Object.entries(entity.columns).flatMap(([column, { references }]) => {
    const [parent = "", key = ""] = references?.split(".") ?? [];
    if (!given.has(parent)) return [];
    const title = entities.find((each) => each.name === parent)?.title ?? parent;
    return `
    select c.rowid, c._file, c._sheet, c._row, '${column}', 'unknown', 'a known ${title}' || ${lostZerosSql({ parent, key, column })},
      cast(c."${column}" as varchar)
    from raw."${entity.name}" c where c.rowid in
      (select o.rowid from raw."${entity.name}" o anti join raw."${parent}" p on p."${key}" = o."${column}"
        where o."${column}" is not null)`;
  });
}

/** `; perhaps "007", whose zeros are lost here`, when the parent knows such a number. */
const lostZerosSql = ({ parent, key, column }: Readonly<Record<"parent" | "key" | "column", string>>): string =>
  `coalesce((select '; perhaps "' || min(p."${key}") || '", whose zeros are lost here' from raw."${parent}" p
    where ltrim(cast(p."${key}" as varchar), '0') = ltrim(cast(c."${column}" as varchar), '0')), '')`;
