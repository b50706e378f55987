import { mart } from "./mart.ts";

export const fctGradeProposals = mart({
  name: "fct_grade_proposals",
  grain: "one row per customer and yearly cycle in which a grade was proposed",
  key: ["customer_id", "cycle"],
  columns: {
    customer_id: "text",
    store_id: "text",
    cycle: "integer",
    proposed_grade: "text?",
    proposed_by: "text?",
    proposed_on: "date",
    reviewed_on: "date?",
  },
});
