import { mart } from "./mart.ts";

export const fctDeadlines = mart({
  name: "fct_deadlines",
  grain: "one row per deadline and item that it binds; decided when is_due",
  key: ["deadline_id", "subject_id"],
  columns: {
    deadline_id: "text",
    subject_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    started_at: "timestamp",
    /** Last moment in time; the last second of the day for a deadline in days. */
    due_at: "timestamp",
    done_at: "timestamp?",
    /** Day whose period the item belongs to: due day or start day, as the policy says (V-10). */
    counted_on: "date",
    is_due: "boolean",
    /** Null while open and not yet due. */
    is_met: "boolean?",
  },
});
