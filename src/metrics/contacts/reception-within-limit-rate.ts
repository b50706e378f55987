/** Share of receptions within the cost limit of their class (P07-04). */
import { findingRate } from "../shapes/finding.ts";

export const receptionWithinLimitRate = findingRate("reception.within_limit", {
  id: "reception-within-limit-rate",
  title: "接待费用合规率",
  definition: "人均费用不超过该类上限的次数 ÷ 有费用的次数",
  rule: "P07-04",
  clause: "篇七 接待三第1项",
  grains: ["store", "department"],
  needs: ["reception"],
});
