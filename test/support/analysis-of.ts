/**
 * A small analysis from hand-made raw rows: `const analysis = await analysisOf({ complaint: [{...}] }, { asOf })`.
 * A row names only the columns that the test is about; required columns left out get a default, and stores, departments,
 * employees and customers that a row refers to exist by themselves (department D1, team T1, role sales_advisor).
 * All built-in profiles are active unless the test says otherwise.
 */
import { onTestFinished } from "vitest";
import { loadStateCalendar } from "../../src/calendar/state-calendar.ts";
import { builtInPolicyDir, loadProfiles } from "../../src/policy/load-profiles.ts";
import type { Override } from "../../src/policy/policy.ts";
import type { Profile } from "../../src/policy/profile-schema.ts";
import { type Analysis, analyse } from "../../src/warehouse/analysis.ts";
import type { ConfiguredStore } from "../../src/warehouse/build-marts.ts";
import { type Column, type Entity, sqlType } from "../../src/warehouse/entities/entity.ts";
import { type EntityName, entities, entityNamed } from "../../src/warehouse/entities/index.ts";
import { insertRows } from "../../src/warehouse/insert-rows.ts";
import { rawTableDdl } from "../../src/warehouse/raw-tables.ts";
import { policyOf } from "./policy-of.ts";

type Row = Readonly<Record<string, unknown>>;
export type RawRows = { readonly [E in EntityName]?: readonly Row[] };

export interface AnalysisOptions {
  readonly asOf: string;
  /** Built-in ids or profiles written in the test; the first wins. */
  readonly profiles?: readonly (string | Profile)[];
  readonly overrides?: readonly Override[];
  /** Stores as guanlan.yaml would configure them; without one a store keeps the State Council calendar. */
  readonly stores?: readonly ConfiguredStore[];
}

/** Must be called inside a test, which closes it. */
export async function analysisOf(raw: RawRows, options: AnalysisOptions): Promise<Analysis> {
  const analysis = await openAnalysisOf(raw, options);
  onTestFinished(() => analysis.close());
  return analysis;
}

/** The same for a `beforeAll`; the caller closes it. */
export function openAnalysisOf(
  raw: RawRows,
  { asOf, profiles = [...loadProfiles(builtInPolicyDir).keys()], overrides = [], stores = [] }: AnalysisOptions,
): Promise<Analysis> {
  const request = { policy: policyOf(profiles, overrides), stores, asOf, state: loadStateCalendar() };
  const rows = withReferred(
    new Map(entities.map((entity) => [entity.name, completed(entity, raw[entity.name] ?? [])])),
  );
  return analyse(request, async (connection) => {
    for (const entity of entities) {
      await connection.run(rawTableDdl(entity));
      const types = Object.entries(entity.columns).map(([name, { type }]) => [name, sqlType(type)]);
      const columns = { ...Object.fromEntries(types), _file: "varchar", _sheet: "varchar", _row: "integer" };
      const located = (rows.get(entity.name) ?? []).map((row, index) => ({ ...row, _file: "test", _row: index + 1 }));
      await insertRows(connection, { name: `raw."${entity.name}"`, columns }, located);
    }
  });
}

/** Defaults that a test may rely on. */
const defaults: { readonly [E in EntityName]?: (row: Row) => Row } = {
  employee: () => ({ department_id: "D1", team_id: "T1", role: "sales_advisor", ...dated }),
  sales_order: ({ signed_at }) => ({ registered_at: signed_at, units: 1, payment_kind: "cash" }),
  delivery: () => ({ kind: "sale" }),
  complaint: () => ({ source: "phone", validity: "undecided" }),
  archive_item: () => ({ is_present: true, is_valid: true }),
  department: () => ({ kind: "sales" }),
};

const LONG_AGO = "2000-01-01";
const dated = { valid_from: LONG_AGO, hired_on: LONG_AGO };

function completed(entity: Entity, rows: readonly Row[]): Row[] {
  return rows.map((row, index) => {
    const unknown = Object.keys(row).find((column) => entity.columns[column] === undefined);
    if (unknown !== undefined) throw new Error(`${entity.name} has no column ${JSON.stringify(unknown)}`);
    const own = defaults[entity.name as EntityName]?.(row) ?? {};
    const required = Object.entries(entity.columns).filter(([, column]) => column.required);
    const filled = required.map(([name, column]) => [name, defaultValue(entity, name, column, index)]);
    return { ...Object.fromEntries(filled), ...own, ...row };
  });
}

function defaultValue(entity: Entity, name: string, column: Column, index: number): unknown {
  if (column.references !== undefined) return referredDefault[column.references] ?? "X1";
  switch (column.type) {
    case "code":
      return column.codes?.[0];
    case "boolean":
    case "presence":
      return true;
    case "date":
      return LONG_AGO;
    case "month":
      return LONG_AGO.slice(0, "YYYY-MM".length);
    case "timestamp":
      return `${LONG_AGO} 12:00:00`;
    case "integer":
    case "fen":
    case "number":
      return index + 1;
    default:
      return `${entity.name}-${name}-${index + 1}`;
  }
}

const referredDefault: Readonly<Record<string, string>> = {
  "store.store_id": "S1",
  "department.department_id": "D1",
  "employee.employee_id": "E1",
  "customer.customer_id": "C1",
};

/** Adds the stores, departments, employees and customers that rows name and nobody described. */
function withReferred(rows: Map<string, Row[]>): Map<string, Row[]> {
  for (const name of ["customer", "employee", "department", "store"] as const) {
    const entity = entityNamed(name);
    const [key = ""] = entity.key;
    const known = new Set((rows.get(name) ?? []).map((row) => row[key]));
    const missing = [...referredIds(rows, `${name}.${key}`)].filter((id) => !known.has(id)).sort();
    rows.set(name, [
      ...(rows.get(name) ?? []),
      ...completed(
        entity,
        missing.map((id) => ({ [key]: id })),
      ),
    ]);
  }
  return rows;
}

function referredIds(rows: ReadonlyMap<string, readonly Row[]>, target: string): Set<string> {
  const ids = new Set<string>();
  for (const entity of entities as readonly Entity[]) {
    const columns = Object.entries(entity.columns).filter(([, { references }]) => references === target);
    for (const [column] of columns) {
      for (const row of rows.get(entity.name) ?? []) {
        if (typeof row[column] === "string") ids.add(row[column]);
      }
    }
  }
  return ids;
}
