/** Share of A customers with a service plan (P14-06). */
import { findingRate } from "../shapes/finding.ts";

export const gradeAPlanRate = findingRate("grade.a_planned", {
  id: "grade-a-plan-rate",
  title: "A 级客户支持计划率",
  definition: "评级期末前有生产、销售服务支持计划的 A 级客户 ÷ A 级客户",
  rule: "P14-06",
  clause: "篇十四 5.1.2 a",
  grains: ["store"],
  needs: ["customer_grade"],
});
