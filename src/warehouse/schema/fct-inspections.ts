import { mart } from "./mart.ts";

export const fctInspections = mart({
  name: "fct_inspections",
  grain: "one row per inspected package",
  key: ["package_id"],
  columns: {
    package_id: "text",
    delivery_id: "text",
    kind: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    inspected_on: "date",
    required_items: "integer",
    valid_items: "integer",
    is_complete: "boolean",
  },
});
