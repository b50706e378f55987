/** What may be taken for granted when a file does not say it; each is told to the clerk, who confirms or corrects it. */
import type { Source } from "../source.ts";

export type Assumed = { readonly constant: string | boolean } | { readonly header: string };

/** An unknown day before everything that happened. */
const BEFORE_ALL = "2000-01-01";

const constants: Readonly<Record<string, Readonly<Record<string, string | boolean>>>> = {
  departments: { kind: "sales" },
  employees: { role: "sales_advisor", valid_from: BEFORE_ALL, hired_on: BEFORE_ALL },
  deliveries: { kind: "sale" },
  orders: { payment_kind: "cash" },
  showroom_visits: { is_first_visit: true, has_contact: true },
};

/** Columns that stand for one another when only one of them is there. */
const twins: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  departments: { name: ["department_id"] },
  employees: { name: ["employee_id"] },
  stores: { name: ["store_id"] },
  showroom_visits: { party_id: ["visit_id"], visit_id: ["party_id"] },
  test_drives: { party_id: ["test_drive_id"] },
  orders: { registered_at: ["signed_at"] },
};

/** How a column that no header gives may be filled; undefined when nothing can be said. */
export function assumed(
  source: Source,
  column: string,
  given: ReadonlyMap<string, string>,
  store: string,
): Assumed | undefined {
  for (const twin of twins[source.id]?.[column] ?? []) {
    const header = given.get(twin);
    if (header !== undefined) return { header };
  }
  if (column === "store_id" && source.id !== "stores") return { constant: store };
  const constant = constants[source.id]?.[column];
  return constant === undefined ? undefined : { constant };
}
