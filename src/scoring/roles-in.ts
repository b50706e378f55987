/** Who had which role when. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { groupBy } from "./group-by.ts";
import type { RoleLookup } from "./penalty-origins.ts";

/** The first assignment reaches back and the last one forward, as everywhere (`int_assignments`). */
export async function rolesIn(db: Kysely<Warehouse>): Promise<RoleLookup> {
  const rows = await db
    .selectFrom("dim_employee")
    .select(["employee_id", "valid_from", "role"])
    .orderBy("employee_id")
    .orderBy("valid_from")
    .execute();
  const assignments = groupBy(rows, ({ employee_id }) => employee_id);
  return (employee, day) => {
    const own = assignments.get(employee) ?? [];
    return (own.findLast(({ valid_from }) => valid_from <= day) ?? own[0])?.role;
  };
}
