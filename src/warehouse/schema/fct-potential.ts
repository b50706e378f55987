import { mart } from "./mart.ts";

export const fctPotential = mart({
  name: "fct_potential",
  grain: "one row per customer and assessment",
  key: ["customer_id", "assessed_on"],
  columns: {
    customer_id: "text",
    assessed_on: "date",
    score: "number",
  },
});
