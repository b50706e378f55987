import { mart } from "./mart.ts";

export const fctFollowUps = mart({
  name: "fct_follow_ups",
  grain: "one row per follow-up of an information card",
  key: ["card_id", "seq"],
  columns: {
    card_id: "text",
    seq: "integer",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text",
    followed_on: "date",
    mode: "text",
    /** Counts from 1 under each holder of the card. */
    number: "integer",
  },
});
