/** Share of a seller’s visits that went to the same few customers of the quarter (P18-19). */
import { findingRate } from "../shapes/finding.ts";

export const visitTopCustomersShare = findingRate("visit.to_top", {
  id: "visit-top-customers-share",
  title: "拜访集中度",
  definition: "当季拜访最多的前几位客户所占的次数 ÷ 拜访客户的次数",
  rule: "P18-19",
  clause: "篇十八 第二十五条",
  direction: "lower",
  policy: { kind: "settings", id: "relation.top_customers" },
  needs: ["visit"],
});
