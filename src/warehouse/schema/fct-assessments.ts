import { mart } from "./mart.ts";

export const fctAssessments = mart({
  name: "fct_assessments",
  grain:
    "one row per customer with a first cooperation, who is to be assessed after the months the policy gives (P14-09)",
  key: ["customer_id"],
  columns: {
    customer_id: "text",
    store_id: "text",
    /** First day on which a formal assessment is due. */
    assessable_on: "date",
    /** Day of the first formal grade. */
    assessed_on: "date?",
  },
});
