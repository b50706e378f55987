/** Share of visits that go to customers of grade A (P14-16). */
import { findingRate } from "../shapes/finding.ts";

export const visitAShare = findingRate("visit.to_a", {
  id: "visit-a-share",
  title: "A 级客户拜访占比",
  definition: "拜访 A 级客户的次数 ÷ 拜访有等级客户的次数",
  rule: "P14-16",
  clause: "篇十四 6.2.1 e",
  needs: ["visit", "customer_grade"],
});
