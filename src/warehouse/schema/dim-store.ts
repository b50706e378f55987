import { mart } from "./mart.ts";

export const dimStore = mart({
  name: "dim_store",
  grain: "one row per store",
  key: ["store_id"],
  columns: {
    store_id: "text",
    name: "text",
    city: "text?",
    calendar_id: "text",
  },
});
