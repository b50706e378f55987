/** Open complaints of customers of grade A (P14-19). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const complaintsOpenA = waitingCount("complaint.open_a", {
  id: "complaints-open-a",
  title: "期末未结的 A 级客户投诉",
  definition: "期末（不晚于截止日）A 级客户尚未结案的投诉件数",
  rule: "P14-19",
  clause: "篇十四 6.2.1 h",
  grains: ["store"],
  needs: ["customer_grade"],
});
