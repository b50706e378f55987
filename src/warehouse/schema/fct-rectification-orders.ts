import { mart } from "./mart.ts";

export const fctRectificationOrders = mart({
  name: "fct_rectification_orders",
  grain: "one row per order to correct an archive",
  key: ["order_id"],
  columns: {
    order_id: "text",
    store_id: "text",
    /** Delivery, loan or other record that the offence is about. */
    subject_id: "text",
    /** Article that it is about, by id, title or act; every repeatable one of the record when null. */
    act: "text?",
    ordered_on: "date",
    corrected_on: "date?",
  },
});
