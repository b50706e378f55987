import { mart } from "./mart.ts";

export const dimDepartment = mart({
  name: "dim_department",
  grain: "one row per department",
  key: ["department_id"],
  columns: {
    department_id: "text",
    store_id: "text",
    name: "text",
    kind: "text",
    head_id: "text?",
  },
});
