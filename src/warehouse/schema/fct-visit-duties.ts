import { mart } from "./mart.ts";

export const fctVisitDuties = mart({
  name: "fct_visit_duties",
  grain: "one row per seller and month in which the policy expects visits",
  key: ["employee_id", "month"],
  columns: {
    employee_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    month: "date",
    /** Null until the month has ended, and for a position without one. */
    quota: "integer?",
    plan_id: "text?",
    plan_submitted_at: "timestamp?",
  },
});
