import { mart } from "./mart.ts";

export const fctCardMonths = mart({
  name: "fct_card_months",
  grain: "one row per information card, holder and month in which it was in force at some time",
  key: ["card_id", "holding", "month"],
  columns: {
    card_id: "text",
    holding: "integer",
    month: "date",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text",
    /** First day of the month on which it was in force. */
    happened_on: "date",
    is_voided: "boolean",
  },
});
