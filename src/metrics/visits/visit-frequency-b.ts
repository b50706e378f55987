/** Share of ended periods in which a customer of grade B was visited (P08-06). */
import { findingRate } from "../shapes/finding.ts";

export const visitFrequencyB = findingRate("visit.frequency.b", {
  id: "visit-frequency-b",
  title: "B 级客户拜访达标率",
  definition: "已结束的拜访周期中，B 级客户至少拜访一次的周期数 ÷ 周期数（按周期末）",
  rule: "P08-06",
  clause: "篇八 4.2.2",
  grains: ["store"],
  policy: { kind: "settings", id: "visit.frequency.b" },
  needs: ["visit", "customer_grade"],
});
