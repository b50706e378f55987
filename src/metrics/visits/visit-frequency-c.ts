/** Share of ended periods in which a customer of grade C was visited (P08-06). */
import { findingRate } from "../shapes/finding.ts";

export const visitFrequencyC = findingRate("visit.frequency.c", {
  id: "visit-frequency-c",
  title: "C 级客户拜访达标率",
  definition: "已结束的拜访周期中，C 级客户至少拜访一次的周期数 ÷ 周期数（按周期末）",
  rule: "P08-06",
  clause: "篇八 4.2.2",
  grains: ["store"],
  policy: { kind: "settings", id: "visit.frequency.c" },
  needs: ["visit", "customer_grade"],
});
