/** Share of accepted and closed complaints with an investigation report (P03-06). */
import { findingRate } from "../shapes/finding.ts";

export const complaintInvestigationRate = findingRate("complaint.investigated", {
  id: "complaint-investigation-rate",
  title: "投诉调查报告率",
  definition: "已受理并结案的投诉中有调查报告的件数 ÷ 件数（按结案日）",
  rule: "P03-06",
  clause: "篇三 第十一条",
  grains: ["store", "department"],
  needs: ["investigation_report"],
});
