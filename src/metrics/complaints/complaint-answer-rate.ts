/** Share of complaints whose customer got an answer (P09-04). */
import { findingRate } from "../shapes/finding.ts";

export const complaintAnswerRate = findingRate("complaint.answered", {
  id: "complaint-answer-rate",
  title: "投诉答复率",
  definition: "已回复客户的件数 ÷ 受理件数",
  rule: "P09-04",
  clause: "篇九 4.3",
  grains: ["store", "department"],
});
