/** Who worked where in a period, whose trainees counted for them, and how many cars they sold. */
import type { Kysely } from "kysely";
import type { Sql } from "../metrics/portable.ts";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { Assignment, Span } from "./ranking-obstacles.ts";

type Database = Kysely<Warehouse>;

/** Assignments that touch the span, by employee, oldest first. */
export function assignmentsIn(db: Database, sql: Sql, span: Span): Promise<Assignment[]> {
  return db
    .selectFrom("dim_employee")
    .select(["employee_id", "store_id", "valid_from", "valid_to", "role", "hired_on", "probation_end", "left_on"])
    .where("valid_from", "<=", sql.date(span.end))
    .where("valid_to", ">=", sql.date(span.start))
    .orderBy("employee_id")
    .orderBy("valid_from")
    .execute();
}

export interface Credit {
  readonly store_id: string;
  readonly employee_id: string;
  readonly trainee_id: string;
}

/** Trainees whose visits, drives or orders of the span stand with somebody else (P13-05). */
export async function creditsIn(db: Database, sql: Sql, span: Span): Promise<Credit[]> {
  const [from, to] = [sql.date(span.start), sql.date(span.end)];
  const rows = await db
    .selectFrom("fct_showroom_visits")
    .select(["store_id", "employee_id", "receiver_id as trainee_id"])
    .where("is_trainee", "=", true)
    .where("arrived_on", ">=", from)
    .where("arrived_on", "<=", to)
    .union(
      db
        .selectFrom("fct_test_drives")
        .select(["store_id", "employee_id", "driver_id as trainee_id"])
        .where("is_trainee", "=", true)
        .where("driven_on", ">=", from)
        .where("driven_on", "<=", to),
    )
    .union(
      db
        .selectFrom("fct_orders")
        .select(["store_id", "employee_id", "seller_id as trainee_id"])
        .where("is_trainee", "=", true)
        .where("effective_on", ">=", from)
        .where("effective_on", "<=", to),
    )
    .orderBy("trainee_id")
    .execute();
  return rows.flatMap(({ employee_id, ...row }) =>
    employee_id === null || employee_id === row.trainee_id ? [] : [{ ...row, employee_id }],
  );
}

/** Cars of the effective orders of the span, by `store/employee`. */
export async function unitsIn(db: Database, sql: Sql, span: Span): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("fct_orders")
    .select(({ fn }) => ["store_id", "employee_id", fn.sum<number>("units").as("units")])
    .where("effective_on", ">=", sql.date(span.start))
    .where("effective_on", "<=", sql.date(span.end))
    .where("cancelled_on", "is", null)
    .groupBy(["store_id", "employee_id"])
    .execute();
  return new Map(rows.map((row) => [`${row.store_id}/${row.employee_id}`, row.units]));
}
