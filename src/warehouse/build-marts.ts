/** Raw tables → marts, for one policy and one as-of day. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { StateCalendar } from "../calendar/state-calendar.ts";
import type { Policy } from "../policy/policy.ts";
import { OPEN_END } from "../policy/profile-schema.ts";
import { writeCalendarDays } from "./calendar-days.ts";
import { createTableDdl, insertRows } from "./insert-rows.ts";
import { assertKey, martTableDdl } from "./mart-table.ts";
import { modelSql, models } from "./models.ts";
import { writePolicyTables } from "./policy-tables.ts";
import { execute, queryRows } from "./query-rows.ts";
import { writeStoreRegisters } from "./store-registers.ts";

/** A store as guanlan.yaml configures it. */
export interface ConfiguredStore {
  readonly id: string;
  /** `state`, `seven_day`, or the id of loaded calendar exceptions. */
  readonly calendar: string;
}

export interface MartRequest {
  readonly policy: Policy;
  readonly stores: readonly ConfiguredStore[];
  /** Last day that has been seen, to its midnight. */
  readonly asOf: string;
  readonly state: StateCalendar;
}

const configuredStores = { name: "configured_stores", columns: { store_id: "varchar", calendar_id: "varchar" } };

/** The words that models use besides plain SQL. */
const macros = (asOf: string): string[] => [
  `create macro as_of() as date '${asOf}'`,
  `create macro open_end() as date '${OPEN_END}'`,
  "create macro has_happened(x) as cast(x as date) <= as_of()",
  "create macro seen(x) as case when has_happened(x) then x end",
  "create macro has_time_of_day(x) as x <> date_trunc('day', x)",
  // Not later than another moment; by the day where one of them has no time of day.
  `create macro is_by(x, y) as case
    when has_time_of_day(x) and has_time_of_day(y) then x <= y else cast(x as date) <= cast(y as date)
  end`,
  // Elapsed time needs a time of day at both ends (V-05).
  `create macro hours_between(a, b) as
    case when has_time_of_day(a) and has_time_of_day(b) then date_diff('second', a, b) / 3600.0 end`,
  ...(["number", "text", "flag", "list"] as const).map(
    (column) =>
      `create macro setting_${column}(setting, store, day) as (
        select any_value(value.${column}) from policy_settings as value
        where value.id = setting and value.store_id = store
          and day between value.effective_from and value.effective_to
      )`,
  ),
];

/** Expects `raw.*` in the connection. Throws QueryError that names mart and key when a mart's key is not unique. */
export async function buildMarts(connection: DuckDBConnection, request: MartRequest): Promise<void> {
  const { policy, stores, asOf, state } = request;
  await connection.run(createTableDdl(configuredStores));
  const configured = stores.map(({ id, calendar }) => ({ store_id: id, calendar_id: calendar }));
  await insertRows(connection, configuredStores, configured);
  await writePolicyTables(connection, policy, await storeIds(connection));
  await writeStoreRegisters(connection);
  await writeCalendarDays(connection, { state, policy, asOf, calendars: stores.map(({ calendar }) => calendar) });
  for (const macro of macros(asOf)) await execute(connection, macro);
  for (const model of models) {
    if (model.mart === undefined) {
      await execute(connection, `create ${model.kind} ${model.name} as ${modelSql(model)}`);
    } else {
      await execute(connection, martTableDdl(model.mart));
      await execute(connection, `insert into ${model.name} by name ${modelSql(model)}`);
      await assertKey(connection, model.mart);
    }
  }
}

async function storeIds(connection: DuckDBConnection): Promise<string[]> {
  const sql = "select store_id from raw.store union select store_id from configured_stores order by store_id";
  return (await queryRows<{ store_id: string }>(connection, sql)).map(({ store_id }) => store_id);
}
