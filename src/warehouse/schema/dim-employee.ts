import { mart } from "./mart.ts";

export const dimEmployee = mart({
  name: "dim_employee",
  grain: "one row per employee and assignment",
  key: ["employee_id", "valid_from"],
  columns: {
    employee_id: "text",
    valid_from: "date",
    valid_to: "date",
    name: "text",
    store_id: "text",
    department_id: "text",
    team_id: "text?",
    role: "text",
    hired_on: "date",
    probation_end: "date?",
    mentor_id: "text?",
    left_on: "date?",
  },
});
