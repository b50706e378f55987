/** A warehouse seen on one day under one policy: the marts in memory, built anew each time, the file only read. */
import { existsSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { Kysely } from "kysely";
import { calendarWarning, loadStateCalendar } from "../calendar/state-calendar.ts";
import { GuanlanError } from "../errors.ts";
import type { Policy } from "../policy/policy.ts";
import type { Project } from "../project/project.ts";
import { buildMarts, type MartRequest } from "./build-marts.ts";
import { duckDbDialect } from "./dialect/duckdb-dialect.ts";
import { entities } from "./entities/index.ts";
import { execute, queryRows } from "./query-rows.ts";
import { rawTableDdl } from "./raw-tables.ts";
import type { Warehouse } from "./schema/index.ts";

export interface Analysis {
  readonly db: Kysely<Warehouse>;
  readonly connection: DuckDBConnection;
  readonly policy: Policy;
  /** Last day that has been seen, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** What a reader should know about the figures, e.g. working days beyond the known calendar. */
  readonly warnings: readonly string[];
  close(): Promise<void>;
}

/** Throws GuanlanError when nothing was loaded yet, ConfigError for a calendar that does not exist. */
export async function openAnalysis(project: Project, { asOf }: { readonly asOf: string }): Promise<Analysis> {
  const { warehouse } = project.paths;
  if (!existsSync(warehouse)) {
    throw new GuanlanError(`missing warehouse: ${JSON.stringify(warehouse)}; run guanlan load`);
  }
  const request = { policy: project.policy, stores: project.config.stores, asOf, state: loadStateCalendar() };
  return analyse(request, (connection) => attachRaw(connection, warehouse));
}

/** An analysis over whatever raw tables `provideRaw` puts into the empty `raw` schema. */
export async function analyse(
  request: MartRequest,
  provideRaw: (connection: DuckDBConnection) => Promise<void>,
): Promise<Analysis> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
  };
  try {
    await execute(connection, "create schema raw");
    await provideRaw(connection);
    await buildMarts(connection, request);
    const db = new Kysely<Warehouse>({ dialect: duckDbDialect(connection) });
    const { policy, asOf } = request;
    return { db, connection, policy, asOf, warnings: await warningsOf(connection, request), close };
  } catch (cause) {
    await close();
    throw cause;
  }
}

/** Views over the file's tables; an entity that an older file does not have is an empty table. */
async function attachRaw(connection: DuckDBConnection, path: string): Promise<void> {
  await execute(connection, `attach '${path.replaceAll("'", "''")}' as warehouse (read_only)`);
  const present = await queryRows<{ table_name: string }>(
    connection,
    "select table_name from duckdb_tables() where database_name = 'warehouse' and schema_name = 'raw'",
  );
  const names = new Set(present.map(({ table_name }) => table_name));
  for (const entity of entities) {
    const view = `create view raw."${entity.name}" as from warehouse.raw."${entity.name}"`;
    await execute(connection, names.has(entity.name) ? view : rawTableDdl(entity));
  }
}

async function warningsOf(connection: DuckDBConnection, { state, asOf }: MartRequest): Promise<string[]> {
  const [row] = await queryRows<{ last_day: string | null }>(
    connection,
    "select cast(max(due_at) as date) as last_day from fct_deadlines",
  );
  const lastDue = row?.last_day ?? asOf;
  const warning = calendarWarning(state, lastDue > asOf ? lastDue : asOf);
  return warning === undefined ? [] : [warning];
}
