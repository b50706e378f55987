/** Share of investigation reports with all six parts (P03-11). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const investigationReportCompleteRate = wholeFindingRate("report.complete", {
  id: "investigation-report-complete-rate",
  title: "调查报告六项完整率",
  definition: "原因、经过、责任人、结论、对策、防范措施六项齐全的报告份数 ÷ 报告份数（按报送日）",
  rule: "P03-11",
  clause: "篇三 第十七条",
  grains: ["store", "department"],
  needs: ["investigation_report"],
});
