import { mart } from "./mart.ts";

export const fctServiceTime = mart({
  name: "fct_service_time",
  grain: "one row per record of time spent on a customer",
  key: ["record_id"],
  columns: {
    record_id: "text",
    customer_id: "text",
    store_id: "text",
    served_on: "date",
    hours: "number",
  },
});
