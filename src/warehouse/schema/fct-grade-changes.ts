import { mart } from "./mart.ts";

export const fctGradeChanges = mart({
  name: "fct_grade_changes",
  grain: "one row per customer and day on which a grade was set by hand",
  key: ["customer_id", "changed_on"],
  columns: {
    customer_id: "text",
    store_id: "text",
    changed_on: "date",
    grade: "text",
    reason: "text",
    initiated_by: "text?",
    decided_by: "text",
    expires_on: "date?",
  },
});
