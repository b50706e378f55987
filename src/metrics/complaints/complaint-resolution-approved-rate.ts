/** Share of accepted and closed complaints whose resolution a superior approved (P03-08). */
import { findingRate } from "../shapes/finding.ts";

export const complaintResolutionApprovedRate = findingRate("complaint.resolution_approved", {
  id: "complaint-resolution-approved-rate",
  title: "解决方案审核率",
  definition: "已受理并结案的投诉中解决方案经上级审核的件数 ÷ 件数（按结案日）",
  rule: "P03-08",
  clause: "篇三 第十三条",
  grains: ["store", "department"],
});
