/** Share of proposed grades that the meeting reviewed (P14-05). */
import { findingRate } from "../shapes/finding.ts";

export const gradeReviewedRate = findingRate("grade.reviewed", {
  id: "grade-reviewed-rate",
  title: "预评经评审会审定率",
  definition: "评级期末前经评审会审定的客户 ÷ 已预评的客户",
  rule: "P14-05",
  clause: "篇十四 5.1.2",
  grains: ["store"],
  needs: ["customer_grade"],
});
