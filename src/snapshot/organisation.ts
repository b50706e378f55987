/** Stores, departments and employees as the warehouse knows them. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Person } from "./people.ts";
import type { Organisation } from "./snapshot.ts";

/** Departments in the order in which a store is read: sales, after-sales, the others. */
const kinds = ["sales", "after_sales", "customer_care", "marketing", "administration"];

export async function organisationOf(db: Kysely<Warehouse>): Promise<Organisation> {
  const stores = await db.selectFrom("dim_store").select(["store_id as id", "name"]).orderBy("store_id").execute();
  const departments = await db
    .selectFrom("dim_department")
    .select(["department_id as id", "store_id as store", "name", "kind"])
    .orderBy("store_id")
    .orderBy("department_id")
    .execute();
  const place = (kind: string) => (kinds.indexOf(kind) + kinds.length) % kinds.length;
  return {
    stores,
    departments: departments.sort((a, b) => (a.store === b.store ? place(a.kind) - place(b.kind) : 0)),
  };
}

/** Every employee once, by code, under the latest name. */
export async function peopleOf(db: Kysely<Warehouse>): Promise<Person[]> {
  const rows = await db
    .selectFrom("dim_employee")
    .select(["employee_id", "name"])
    .orderBy("employee_id")
    .orderBy("valid_from")
    .execute();
  const names = new Map(rows.map(({ employee_id, name }) => [employee_id, name]));
  return [...names].map(([id, name]) => ({ id, name }));
}
