/** Complaints past their closing date and not yet closed at the end of the period (P03-14). */
import { deadlineOverdue } from "../shapes/deadline-overdue.ts";

export const complaintsOverdue = deadlineOverdue("complaint.closing", {
  id: "complaints-overdue",
  title: "期末超期未结投诉",
  definition: "期末（不晚于截止日）已过结案期限仍未结案的件数",
  rule: "P03-14",
  clause: "篇三 第二十六条",
  grains: ["store", "department"],
});
