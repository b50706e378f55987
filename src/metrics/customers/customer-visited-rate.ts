/** Share of customers visited within the quarter (P18-19). */
import { findingRate } from "../shapes/finding.ts";

export const customerVisitedRate = findingRate("relation.visited", {
  id: "customer-visited-rate",
  title: "客户巡访覆盖率",
  definition: "当季拜访过的客户 ÷ 建档客户（特殊客户除外）；季末计入",
  rule: "P18-19",
  clause: "篇十八 第二十五条",
  grains: ["store"],
  needs: ["visit"],
});
