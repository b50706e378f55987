/** Share of monthly complaint statistics submitted by the due day (P03-15). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const complaintReportOnTimeRate = deadlineRate("complaint.monthly_report", {
  id: "complaint-report-on-time-rate",
  title: "投诉统计表按时报送率",
  definition: "期限内报送的投诉统计表份数 ÷ 到期份数",
  rule: "P03-15",
  clause: "篇三 第二十七条",
  grains: ["store"],
});
