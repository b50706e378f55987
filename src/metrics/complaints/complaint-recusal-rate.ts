/** Share of complaints about a person in which that person took no part (P05-03). */
import { findingRate } from "../shapes/finding.ts";

export const complaintRecusalRate = findingRate("complaint.recused", {
  id: "complaint-recusal-rate",
  title: "被投诉人回避率",
  definition: "针对个人的投诉中该人未参与处理的件数 ÷ 件数（按受理日）",
  rule: "P05-03",
  clause: "篇五 2.2",
  grains: ["store", "department"],
  needs: ["complaint_participant"],
});
