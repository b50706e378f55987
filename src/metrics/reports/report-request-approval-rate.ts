/** Share of departments' reports that both had approved before the first one was issued (P04-09). */
import { findingRate } from "../shapes/finding.ts";

export const reportRequestApprovalRate = findingRate("report.request_approved", {
  id: "report-request-approval-rate",
  title: "报表申请两级批准率",
  definition: "首次提供之前客服经理已审核且总经理已批准的申请 ÷ 已开始提供的申请",
  rule: "P04-09",
  clause: "篇四 第10条",
  grains: ["store", "department"],
  needs: ["report_request"],
});
