/** Middle number of days to close the other complaints (P14-19). */
import { findingMeasure } from "../shapes/finding.ts";

export const daysToCloseOthers = findingMeasure("complaint.closed_other", {
  id: "days-to-close-others",
  title: "其他客户投诉结案天数（中位数）",
  definition: "非 A 级客户的投诉从受理到结案的天数的中位数（按结案日）",
  rule: "P14-19",
  clause: "篇十四 6.2.1 h",
  grains: ["store"],
  unit: "days",
  aggregate: "median",
  needs: ["customer_grade"],
});
