import { mart } from "./mart.ts";

export const fctReferrals = mart({
  name: "fct_referrals",
  grain: "one row per recognised order brought by an existing customer",
  key: ["order_id"],
  columns: {
    order_id: "text",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    /** The day on which the reward fell due: the car counts (P13-36). */
    recognised_on: "date",
    paid_on: "date?",
    reward_fen: "integer",
  },
});
