/** Share of complaints that were dealt with (P09-04). */
import { findingRate } from "../shapes/finding.ts";

export const complaintResolutionRate = findingRate("complaint.resolved", {
  id: "complaint-resolution-rate",
  title: "投诉解决率",
  definition: "已处理完成的件数 ÷ 受理件数",
  rule: "P09-04",
  clause: "篇九 4.3",
  grains: ["store", "department"],
});
