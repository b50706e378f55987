/** Share of visits to customers who are still to be won (P18-02). */
import { findingRate } from "../shapes/finding.ts";

export const visitNewBusinessShare = findingRate("visit.new_business", {
  id: "visit-new-business-share",
  title: "潜在与目标客户拜访占比",
  definition: "拜访目标客户、潜在客户的次数 ÷ 拜访客户的次数（不含同行）",
  rule: "P18-02",
  clause: "篇十八 第三条",
  needs: ["visit"],
});
