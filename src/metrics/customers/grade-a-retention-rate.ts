/** Share of A customers who are A again in the next review (P14-12). */
import { findingRate } from "../shapes/finding.ts";

export const gradeARetentionRate = findingRate("grade.a_kept", {
  id: "grade-a-retention-rate",
  title: "A 级客户保持率",
  definition: "上一年度正式评为 A、本年度仍为 A 的客户 ÷ 上一年度为 A 且本年度已评的客户",
  rule: "P14-12",
  clause: "篇十四 6.1",
  grains: ["store"],
  direction: "neutral",
  needs: ["customer_grade"],
});
