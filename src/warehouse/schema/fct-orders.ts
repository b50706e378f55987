import { mart } from "./mart.ts";

export const fctOrders = mart({
  name: "fct_orders",
  grain: "one row per order; employee_id is the seller credited",
  key: ["order_id"],
  columns: {
    order_id: "text",
    party_id: "text?",
    store_id: "text",
    department_id: "text?",
    team_id: "text?",
    employee_id: "text?",
    seller_id: "text",
    is_trainee: "boolean",
    customer_id: "text",
    effective_on: "date?",
    cancelled_on: "date?",
    recognised_on: "date?",
    /** Of the party's first visit. */
    channel: "text?",
    is_credit_cancelled: "boolean",
    payment_kind: "text",
    amount_fen: "integer",
    cost_fen: "integer?",
    units: "integer",
    /** Without the cars that a missing paper keeps from counting; of an order without `recognised_on` they count for nothing. */
    recognised_units: "integer",
  },
});
