/** Share of customers due for the review who were graded beforehand (P14-05). */
import { findingRate } from "../shapes/finding.ts";

export const gradeProposedRate = findingRate("grade.proposed", {
  id: "grade-proposed-rate",
  title: "年度评级预评率",
  definition: "评级期末前已预评的客户 ÷ 应评客户",
  rule: "P14-05",
  clause: "篇十四 5.1.2",
  grains: ["store"],
  needs: ["customer_grade"],
});
