/** Missed deadlines of `fct_deadlines` as offences. */
import type { Kysely } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Warehouse } from "../warehouse/schema/index.ts";
import type { OffenceFact } from "./offence-fact.ts";

export interface Missed {
  readonly deadline_id: string;
  readonly subject_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  /** Last moment that was in time, `YYYY-MM-DD HH:MM:SS`. */
  readonly due_at: string;
}

export async function missedDeadlines(db: Kysely<Warehouse>): Promise<OffenceFact[]> {
  const rows = await db
    .selectFrom("fct_deadlines")
    .select(["deadline_id", "subject_id", "store_id", "employee_id", "due_at"])
    .where("is_due", "=", true)
    .where("is_met", "=", false)
    .where("employee_id", "is not", null)
    .orderBy("deadline_id")
    .orderBy("subject_id")
    .execute();
  return rows.flatMap(({ employee_id, ...row }) => (employee_id === null ? [] : [lateness({ ...row, employee_id })]));
}

/** One offence however late it was (P02-16): further days cost only through an order to correct. */
export function lateness(missed: Missed): OffenceFact {
  return {
    origin: `deadline ${missed.deadline_id}`,
    store: missed.store_id,
    employee: missed.employee_id,
    subject: missed.subject_id,
    arose_on: arisesOn(missed.due_at),
    parts: 1,
    measured: null,
  };
}

/** V-14: the day after the due date; a deadline in hours or minutes arises on the day on which it passes. */
export function arisesOn(dueAt: string): string {
  return Temporal.PlainDateTime.from(dueAt.replace(" ", "T")).add({ seconds: 1 }).toPlainDate().toString();
}
