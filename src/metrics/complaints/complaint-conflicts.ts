/** Complaints in which the person complained about took part (P05-03). */
import { findingFailures } from "../shapes/finding.ts";

export const complaintConflicts = findingFailures("complaint.recused", {
  id: "complaint-conflicts",
  title: "被投诉人参与处理的投诉",
  definition: "针对个人而该人参与了处理的件数（按受理日）",
  rule: "P05-03",
  clause: "篇五 2.2",
  grains: ["store", "department"],
  needs: ["complaint_participant"],
});
