/** Share of proposed grades that the review changed (P14-05). */
import { findingRate } from "../shapes/finding.ts";

export const gradeCorrectedShare = findingRate("grade.corrected", {
  id: "grade-corrected-share",
  title: "评审会更正占比",
  definition: "评审后等级与预评不同的客户 ÷ 已评审的客户",
  rule: "P14-05",
  clause: "篇十四 5.1.2",
  grains: ["store"],
  direction: "neutral",
  needs: ["customer_grade"],
});
