/** Grades raised (P08-15). */
import { findingCount } from "../shapes/finding.ts";

export const gradeUpgrades = findingCount("grade.raised", {
  id: "grade-upgrades",
  title: "等级上调客户数",
  definition: "等级比此前上调的次数（按生效日）",
  rule: "P08-15",
  clause: "篇八 5.2",
  grains: ["store"],
  needs: ["customer_grade"],
});
