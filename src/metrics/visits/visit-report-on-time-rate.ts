/** Share of visit reports submitted within the days of P17-08. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const visitReportOnTimeRate = deadlineRate("visit.report", {
  id: "visit-report-on-time-rate",
  title: "拜访报告按时提交率",
  definition: "当月到期的拜访报告中，期限内提交的份数 ÷ 到期份数",
  rule: "P17-08",
  clause: "篇十七 3.4 1",
});
