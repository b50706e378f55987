/** Share of changes of reports that were approved before they were out, and filed (P04-10). */
import { findingRate } from "../shapes/finding.ts";

export const reportAmendmentApprovalRate = findingRate("report.amendment_approved", {
  id: "report-amendment-approval-rate",
  title: "报表更改批准备案率",
  definition: "发布之前总经理已批准且已备案的更改 ÷ 发布的更改",
  rule: "P04-10",
  clause: "篇四 第11条",
  grains: ["store"],
  needs: ["report_amendment"],
});
