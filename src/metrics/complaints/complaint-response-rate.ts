/** Share of complaints with a first response (P09-04). */
import { findingRate } from "../shapes/finding.ts";

export const complaintResponseRate = findingRate("complaint.responded", {
  id: "complaint-response-rate",
  title: "投诉响应率",
  definition: "已响应的件数 ÷ 受理件数",
  rule: "P09-04",
  clause: "篇九 4.3",
  grains: ["store", "department"],
});
