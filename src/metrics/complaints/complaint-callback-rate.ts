/** Share of call-centre complaints called back after handling (P05-05). */
import { findingRate } from "../shapes/finding.ts";

export const complaintCallbackRate = findingRate("complaint.called_back", {
  id: "complaint-callback-rate",
  title: "集团转办投诉回访率",
  definition: "集团呼叫中心投诉中处理完成后已回访的件数 ÷ 处理完成的件数",
  rule: "P05-05",
  clause: "篇五 2.4",
  grains: ["store"],
});
