/** Share of ended periods in which a customer of grade A was visited (P08-06). */
import { findingRate } from "../shapes/finding.ts";

export const visitFrequencyA = findingRate("visit.frequency.a", {
  id: "visit-frequency-a",
  title: "A 级客户拜访达标率",
  definition: "已结束的拜访周期中，A 级客户至少拜访一次的周期数 ÷ 周期数（按周期末）",
  rule: "P08-06",
  clause: "篇八 4.2.2",
  grains: ["store"],
  policy: { kind: "settings", id: "visit.frequency.a" },
  needs: ["visit", "customer_grade"],
});
