/** Middle number of days to close complaints of customers of grade A (P14-19). */
import { findingMeasure } from "../shapes/finding.ts";

export const daysToCloseA = findingMeasure("complaint.closed_a", {
  id: "days-to-close-a",
  title: "A 级客户投诉结案天数（中位数）",
  definition: "A 级客户的投诉从受理到结案的天数的中位数（按结案日）",
  rule: "P14-19",
  clause: "篇十四 6.2.1 h",
  grains: ["store"],
  unit: "days",
  aggregate: "median",
  needs: ["customer_grade"],
});
