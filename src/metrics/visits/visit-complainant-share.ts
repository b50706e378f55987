/** Share of visits to customers who had complained (P09-05). */
import { findingRate } from "../shapes/finding.ts";

export const visitComplainantShare = findingRate("visit.to_complainant", {
  id: "visit-complainant-share",
  title: "拜访投诉客户占比",
  definition: "走访期限内拜访投诉客户的次数 ÷ 拜访客户的次数",
  rule: "P09-05",
  clause: "篇九 4.6",
  direction: "neutral",
  policy: { kind: "deadlines", id: "complaint.visit" },
  needs: ["visit", "complaint"],
});
