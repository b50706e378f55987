/** Share of valid complaints that come back to a department with the same cause (P03-03). */
import { findingRate } from "../shapes/finding.ts";

export const complaintRecurrenceRate = findingRate("complaint.recurs", {
  id: "complaint-recurrence-rate",
  title: "投诉再发率",
  definition: "前案结案后认定期内同一部门、同一原因再次发生的有效投诉件数 ÷ 有效投诉件数（按受理日）",
  rule: "P03-03",
  clause: "篇三 第四条",
  grains: ["store", "department"],
  direction: "lower",
  policy: { kind: "settings", id: "complaint.recurrence_window_days" },
});
