/** Share of all reports with a set day that were submitted by it (P03-15, P04-13, P05-10, P13-33, P14-04). */
import { commonDeadlineRate } from "../shapes/deadline-rate.ts";

const deadlines = [
  "complaint.monthly_report",
  "complaint.weekly_report",
  "ranking.report",
  "archive.check_report",
  "grading.report",
];

export const reportOnTimeRate = commonDeadlineRate(deadlines, {
  id: "report-on-time-rate",
  title: "各类报表按时报送率",
  definition:
    "期限内报送的报表份数 ÷ 到期的报表份数，投诉月报与周报、两个月排名、半年档案检查、年度评级合计；到期未报算未达标",
  rule: "P03-15",
  clause: "篇三 第二十七条",
  grains: ["store"],
  needs: ["report_run"],
});
