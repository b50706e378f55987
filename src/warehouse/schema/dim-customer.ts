import { mart } from "./mart.ts";

export const dimCustomer = mart({
  name: "dim_customer",
  grain: "one row per customer",
  key: ["customer_id"],
  columns: {
    customer_id: "text",
    store_id: "text",
    relation: "text",
    category: "text?",
    is_organisation: "boolean",
    is_specific: "boolean",
    is_out_of_town: "boolean",
    first_cooperation_on: "date?",
  },
});
