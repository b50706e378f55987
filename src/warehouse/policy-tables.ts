/** The policy as tables, so that SQL finds the value in force for a store on the day of an event (P02-27). */
import type { DuckDBConnection } from "@duckdb/node-api";
import { addDays } from "../calendar/day-number.ts";
import type { Policy } from "../policy/policy.ts";
import { OPEN_END, type Valued, type ValueKind } from "../policy/profile-schema.ts";
import { createTableDdl, insertRows, type Table } from "./insert-rows.ts";

const validity = { store_id: "varchar", id: "varchar", effective_from: "date", effective_to: "date" };

const policyTables = {
  deadlines: {
    name: "policy_deadlines",
    columns: {
      ...validity,
      length: "integer",
      unit: "varchar",
      count_anchor_day: "boolean",
      roll_to_workday: "boolean",
      group_by: "varchar",
    },
  },
  settings: {
    name: "policy_settings",
    columns: { ...validity, number: "double", text: "varchar", flag: "boolean", list: "varchar[]" },
  },
  required_items: {
    name: "policy_required_items",
    columns: {
      ...validity,
      kind: "varchar",
      item_code: "varchar",
      visit_types: "varchar[]",
      customers: "varchar",
      is_inspection_type: "boolean",
    },
  },
  quotas: { name: "policy_quotas", columns: { ...validity, role: "varchar", per_month: "bigint" } },
} as const satisfies Partial<Record<ValueKind, Table>>;

type TableKind = keyof typeof policyTables;

/** Writes one row per store, value and stretch of days during which the value holds. */
export async function writePolicyTables(
  connection: DuckDBConnection,
  policy: Policy,
  stores: readonly string[],
): Promise<void> {
  for (const kind of Object.keys(policyTables) as TableKind[]) {
    const table = policyTables[kind];
    await connection.run(createTableDdl(table));
    await insertRows(connection, table, policyRows(policy, kind, stores));
  }
}

/** The versions of every value of a kind, cut where another version takes over; first match wins as in `Policy`. */
export function policyRows(policy: Policy, kind: TableKind, stores: readonly string[]): Record<string, unknown>[] {
  const ids = [...new Set(policy.all(kind).map((each) => each.id))];
  return stores.flatMap((store) =>
    ids.flatMap((id) =>
      stretches(policy, kind, id, store).map(({ value, from, to }) => ({
        ...columnsOf(value),
        store_id: store,
        effective_from: from,
        effective_to: to,
      })),
    ),
  );
}

function stretches(policy: Policy, kind: TableKind, id: string, store: string) {
  const versions = policy.all(kind).filter((each) => each.id === id && (each.store === null || each.store === store));
  const starts = versions.flatMap((each) => [
    each.effective_from,
    ...(each.effective_to < OPEN_END ? [addDays(each.effective_to, 1)] : []),
  ]);
  const cuts = [...new Set(starts)].sort();
  return cuts.flatMap((from, index) => {
    const next = cuts[index + 1];
    const value = policy.find(kind, id, from, store);
    return value === undefined ? [] : [{ value, from, to: next === undefined ? OPEN_END : addDays(next, -1) }];
  });
}

/** A setting's value goes to the column of its own type. */
function columnsOf(value: Valued<TableKind>): Record<string, unknown> {
  if (!("value" in value)) return value;
  const { value: setting } = value;
  return {
    id: value.id,
    number: typeof setting === "number" ? setting : null,
    text: typeof setting === "string" ? setting : null,
    flag: typeof setting === "boolean" ? setting : null,
    list: Array.isArray(setting) ? setting : null,
  };
}
