/** What the marts call late or defective, as violations of the penalty article that goes with it. */
import { Temporal } from "temporal-polyfill";
import type { Violation } from "./penalty-row.ts";

/** A missed deadline of `fct_deadlines`. */
export interface Missed {
  readonly deadline_id: string;
  readonly subject_id: string;
  readonly store_id: string;
  readonly employee_id: string;
  /** Last moment that was in time, `YYYY-MM-DD HH:MM:SS`. */
  readonly due_at: string;
}

/** The penalty of a deadline has the deadline's id with `_late` behind it. */
export const latePenaltyOf = (deadlineId: string): string => `${deadlineId}_late`;

/** One violation however late it was (P02-16): further days cost only through an order to correct. */
export function lateness(missed: Missed): Violation {
  return {
    store: missed.store_id,
    employee: missed.employee_id,
    penalty: latePenaltyOf(missed.deadline_id),
    subject: missed.subject_id,
    arose_on: arisesOn(missed.due_at),
    units: 1,
  };
}

/** V-14: the day after the due date; a deadline in hours or minutes arises on the day on which it passes. */
export function arisesOn(dueAt: string): string {
  return Temporal.PlainDateTime.from(dueAt.replace(" ", "T")).add({ seconds: 1 }).toPlainDate().toString();
}
