/** Open complaints for which no department has been named (P03-05). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const complaintsUnassigned = waitingCount("complaint.unassigned", {
  id: "complaints-unassigned",
  title: "期末未指定部门的投诉",
  definition: "期末（不晚于截止日）已受理、未结案、尚未指定处理部门的件数",
  rule: "P03-05",
  clause: "篇三 第九条",
  asks: "complaint.assigned",
  grains: ["store"],
});
