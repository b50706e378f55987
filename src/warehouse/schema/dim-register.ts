import { mart } from "./mart.ts";

export const dimRegister = mart({
  name: "dim_register",
  grain: "one row per store and kind of record that the store keeps as data",
  key: ["store_id", "register"],
  columns: { store_id: "text", register: "text" },
});
