/** Complaints open for more than twice the time allowed: the oldest of the overdue ones (P03-14). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const complaintsOverdueTwice = waitingCount("complaint.overdue_twice", {
  id: "complaints-overdue-twice",
  title: "期末超过两倍期限未结的投诉",
  definition: "期末（不晚于截止日）已超过结案期限两倍时间仍未结案的件数；与未结、超期未结合看账龄",
  rule: "P03-14",
  clause: "篇三 第二十六条",
  grains: ["store"],
  policy: { kind: "deadlines", id: "complaint.closing" },
});
