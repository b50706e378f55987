import { mart } from "./mart.ts";

export const runContext = mart({
  name: "run_context",
  grain: "one row: what this evaluation knows",
  key: ["as_of"],
  columns: {
    as_of: "date",
  },
});
