/** Complaints that wait for the general manager at the end of the period (P03-07). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const complaintsAtGm = waitingCount("complaint.at_gm", {
  id: "complaints-at-gm",
  title: "期末待总经理批阅的投诉",
  definition: "期末（不晚于截止日）已呈报、总经理尚未批阅的件数",
  rule: "P03-07",
  clause: "篇三 第十二条",
  asks: "complaint.gm_approved",
  grains: ["store"],
});
