/** Grades lowered (P08-15). */
import { findingCount } from "../shapes/finding.ts";

export const gradeDowngrades = findingCount("grade.lowered", {
  id: "grade-downgrades",
  title: "等级下调客户数",
  definition: "等级比此前下调的次数（按生效日）",
  rule: "P08-15",
  clause: "篇八 5.2",
  grains: ["store"],
  needs: ["customer_grade"],
});
