/** Calls made as the action report says (P13-62). */
import { findingRate } from "../shapes/finding.ts";

export const actionReportRate = findingRate("action_report.done", {
  id: "action-report-rate",
  title: "行动报告执行率",
  definition: "按行动报告表完成的拜访 ÷ 计划的拜访",
  rule: "P13-62",
  clause: "篇十三 大客户第1条",
  needs: ["action_report"],
});
