import { mart } from "./mart.ts";

export const dimCustomerCard = mart({
  name: "dim_customer_card",
  grain: "one row per customer: what the card itself says of when and by whom it was filled in",
  key: ["customer_id"],
  columns: {
    customer_id: "text",
    store_id: "text",
    first_contact_on: "date?",
    first_cooperation_on: "date?",
    /** Earlier of both; the as-of day for a card without either. */
    known_since: "date",
    /** Cards of the store with the same phone, itself included; null without a phone. */
    cards_with_phone: "integer?",
  },
});
