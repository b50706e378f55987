import { mart } from "./mart.ts";

export const fctSalesTargets = mart({
  name: "fct_sales_targets",
  grain: "one row per employee and month with a target, once the month has ended",
  key: ["employee_id", "month"],
  columns: {
    employee_id: "text",
    month: "date",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    /** Last day of the month. */
    month_end: "date",
    target_units: "integer",
    /** Recognised units credited to the employee in the month (P13-36). */
    units: "integer",
  },
});
