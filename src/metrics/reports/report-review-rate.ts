/** Share of released reports that both reviewers had checked before (P04-12). */
import { findingRate } from "../shapes/finding.ts";

export const reportReviewRate = findingRate("report.reviewed", {
  id: "report-review-rate",
  title: "报表发放前两级审核率",
  definition: "发放之前信息主管与客服经理均已审核的报表 ÷ 发放的报表",
  rule: "P04-12",
  clause: "篇四 第13条",
  grains: ["store"],
  needs: ["report_run"],
});
