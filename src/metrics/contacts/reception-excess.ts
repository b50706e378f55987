/** Cost of receptions above the limit of their class, in fen (P07-04). */
import { findingMeasure } from "../shapes/finding.ts";

export const receptionExcess = findingMeasure("reception.within_limit", {
  id: "reception-excess",
  title: "接待超标金额",
  definition: "超过该类上限的接待费用合计",
  rule: "P07-04",
  clause: "篇七 接待三第1项",
  grains: ["store", "department"],
  unit: "fen",
  aggregate: "sum",
  needs: ["reception"],
});
