import { mart } from "./mart.ts";

export const fctGrades = mart({
  name: "fct_grades",
  grain: "one row per customer and yearly cycle",
  key: ["customer_id", "cycle"],
  columns: {
    customer_id: "text",
    store_id: "text",
    cycle: "integer",
    grade: "text",
    decided_on: "date",
    is_provisional: "boolean",
  },
});
