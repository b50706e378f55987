/** Share of complaints whose customer was visited soon (P09-05). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const complaintVisitRate = deadlineRate("complaint.visit", {
  id: "complaint-visit-rate",
  title: "投诉客户走访率",
  definition: "走访期限已过的投诉中，期限内拜访过该客户的件数 ÷ 有客户编号的件数",
  rule: "P09-05",
  clause: "篇九 4.6",
  grains: ["store", "department"],
  needs: ["visit"],
});
