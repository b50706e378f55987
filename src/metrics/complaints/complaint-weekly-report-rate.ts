/** Share of weekly complaint reports submitted in time (P05-10). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const complaintWeeklyReportRate = deadlineRate("complaint.weekly_report", {
  id: "complaint-weekly-report-rate",
  title: "投诉周报按时报送率",
  definition: "期限内报送的投诉周报份数 ÷ 到期份数",
  rule: "P05-10",
  clause: "篇五 2.8",
  grains: ["store"],
  needs: ["report_run"],
});
