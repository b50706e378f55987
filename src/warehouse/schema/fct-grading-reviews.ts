import { mart } from "./mart.ts";

export const fctGradingReviews = mart({
  name: "fct_grading_reviews",
  grain:
    "one row per customer and yearly review that had ended by the as-of day and in which the customer was due (P14-04)",
  key: ["customer_id", "cycle"],
  columns: {
    customer_id: "text",
    cycle: "integer",
    store_id: "text",
    /** Last day of the review's window. */
    due_on: "date",
    is_graded_in_window: "boolean",
  },
});
