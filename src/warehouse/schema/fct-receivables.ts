import { mart } from "./mart.ts";

export const fctReceivables = mart({
  name: "fct_receivables",
  grain: "one row per invoice",
  key: ["invoice_id"],
  columns: {
    invoice_id: "text",
    store_id: "text",
    customer_id: "text",
    amount_fen: "integer",
    invoiced_on: "date?",
    due_on: "date",
    paid_on: "date?",
    is_our_delay: "boolean",
    is_excused: "boolean",
  },
});
