/** Who had which role in which department when. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../warehouse/schema/index.ts";
import { groupBy } from "./group-by.ts";

export interface Assignment {
  readonly role: string;
  readonly department_id: string;
}

/** Undefined for somebody whom the register of people does not have. */
export type AssignmentLookup = (employee: string, day: string) => Assignment | undefined;

/** The first assignment reaches back and the last one forward, as everywhere (`int_assignments`). */
export async function assignmentsIn(db: Kysely<Warehouse>): Promise<AssignmentLookup> {
  const rows = await db
    .selectFrom("dim_employee")
    .select(["employee_id", "valid_from", "role", "department_id"])
    .orderBy("employee_id")
    .orderBy("valid_from")
    .execute();
  const assignments = groupBy(rows, ({ employee_id }) => employee_id);
  return (employee, day) => {
    const own = assignments.get(employee) ?? [];
    return own.findLast(({ valid_from }) => valid_from <= day) ?? own[0];
  };
}
