/** Share of half-years in which an out-of-town customer was visited (P08-07). */
import { findingRate } from "../shapes/finding.ts";

export const visitOutOfTownRate = findingRate("visit.out_of_town", {
  id: "visit-out-of-town-rate",
  title: "外埠客户拜访达标率",
  definition: "已结束的周期中外埠客户至少拜访一次的周期数 ÷ 周期数（按周期末）",
  rule: "P08-07",
  clause: "篇八 4.2.3",
  grains: ["store"],
  policy: { kind: "settings", id: "visit.frequency.out_of_town" },
  needs: ["visit"],
});
