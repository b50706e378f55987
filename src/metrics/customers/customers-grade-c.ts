/** Customers of grade C at the end of the period (P14-02). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const customersGradeC = waitingCount("grade.c", {
  id: "customers-grade-c",
  title: "C 级客户数",
  definition: "期末（不晚于截止日）等级为 C 的客户数",
  rule: "P14-02",
  clause: "篇十四 2.0、3.1、3.2",
  grains: ["store"],
  direction: "neutral",
  policy: { kind: "settings", id: "grade.basis" },
  needs: ["customer_grade"],
});
