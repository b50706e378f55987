/** Share of periods in which a supervisor visited a customer of grade A (P14-17). */
import { findingRate } from "../shapes/finding.ts";

export const supervisorVisitARate = findingRate("visit.supervised_a", {
  id: "supervisor-visit-a-rate",
  title: "A 级客户主管拜访率",
  definition: "已结束的拜访周期中，主管以上人员拜访过 A 级客户的周期数 ÷ 周期数",
  rule: "P14-17",
  clause: "篇十四 6.2.1 f",
  grains: ["store"],
  policy: { kind: "settings", id: "visit.frequency.a" },
  needs: ["visit", "customer_grade"],
});
