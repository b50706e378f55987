/** Share of grade changes that two people decided (P08-15). */
import { findingRate } from "../shapes/finding.ts";

export const gradeChangeDecidedRate = findingRate("grade.change_decided", {
  id: "grade-change-decided-rate",
  title: "等级调整会同批准率",
  definition: "由两人共同批准的等级调整 ÷ 等级调整次数",
  rule: "P08-15",
  clause: "篇八 5.2",
  grains: ["store"],
  needs: ["grade_change"],
});
