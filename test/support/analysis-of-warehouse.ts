/** An analysis over a loaded project whose raw rows are first moved in time or shuffled. */
import type { DuckDBConnection } from "@duckdb/node-api";
import { loadStateCalendar } from "../../src/calendar/state-calendar.ts";
import { openProject } from "../../src/project/project.ts";
import { type Analysis, analyse } from "../../src/warehouse/analysis.ts";
import { type Entity, sqlType } from "../../src/warehouse/entities/entity.ts";
import { entities } from "../../src/warehouse/entities/index.ts";
import { rawTableDdl } from "../../src/warehouse/raw-tables.ts";

interface Changed {
  readonly asOf: string;
  /** Every date and time of every row is moved by so many days. */
  readonly shiftDays?: number;
  /** Rows are inserted in an order drawn from this number instead of the file's. */
  readonly shuffle?: number;
}

/** The caller closes it. */
export function analysisOfWarehouse(folder: string, { asOf, shiftDays = 0, shuffle }: Changed): Promise<Analysis> {
  const project = openProject(folder);
  const request = { policy: project.policy, stores: project.config.stores, asOf, state: loadStateCalendar() };
  return analyse(request, async (connection) => {
    await connection.run(`attach '${project.paths.warehouse}' as warehouse (read_only)`);
    for (const entity of entities) {
      await connection.run(rawTableDdl(entity));
      const order = shuffle === undefined ? "" : ` order by hash(_file, _sheet, _row, ${shuffle})`;
      const present = await isPresent(connection, entity.name);
      if (present) await connection.run(`insert into raw."${entity.name}" by name ${moved(entity, shiftDays)}${order}`);
    }
  });
}

function moved(entity: Entity, days: number): string {
  const instants = Object.entries(entity.columns).filter(([, { type }]) => type === "date" || type === "timestamp");
  const shifted = instants.map(
    ([name, { type }]) => `cast("${name}" + interval (${days}) days as ${sqlType(type)}) as "${name}"`,
  );
  const replace = days === 0 || shifted.length === 0 ? "" : ` replace (${shifted.join(", ")})`;
  return `select *${replace} from warehouse.raw."${entity.name}"`;
}

/** An older warehouse may lack a table that was added since. */
async function isPresent(connection: DuckDBConnection, name: string): Promise<boolean> {
  const found = await connection.runAndReadAll(
    `select 1 from duckdb_tables() where database_name = 'warehouse' and schema_name = 'raw' and table_name = '${name}'`,
  );
  return found.currentRowCount > 0;
}
