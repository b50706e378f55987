import { mart } from "./mart.ts";

export const fctVisitPlanItems = mart({
  name: "fct_visit_plan_items",
  grain: "one row per planned visit",
  key: ["plan_id", "item_no"],
  columns: {
    plan_id: "text",
    item_no: "integer",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    month: "date",
    /** Last day of the month, until when the visit can be made. */
    due_on: "date",
    customer_id: "text",
    planned_on: "date?",
    purpose: "text?",
    is_done: "boolean",
  },
});
