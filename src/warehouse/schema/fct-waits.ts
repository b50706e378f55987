import { mart } from "./mart.ts";

export const fctWaits = mart({
  name: "fct_waits",
  grain: "one row per thing that waits for a step, from its beginning to its end",
  key: ["wait_id", "subject_id"],
  columns: {
    /** What is waited for, e.g. `complaint.at_gm`. */
    wait_id: "text",
    subject_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    /** First day at whose end it waits. */
    began_on: "date",
    /** First day at whose end it waits no more; null while it still does. */
    ended_on: "date?",
  },
});
