import { mart } from "./mart.ts";

export const fctVisits = mart({
  name: "fct_visits",
  grain: "one row per visit made",
  key: ["visit_id"],
  columns: {
    visit_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    customer_id: "text?",
    visited_on: "date",
    purpose: "text",
    target_kind: "text",
    is_planned: "boolean",
    reported_at: "timestamp?",
  },
});
