/** Middle number of hours from assignment to the investigation report (P03-06). */
import { findingMeasure } from "../shapes/finding.ts";

export const complaintInvestigationHours = findingMeasure("complaint.investigated", {
  id: "complaint-investigation-hours",
  title: "调查用时（中位数）",
  definition: "指定处理部门（未记则为受理）到报送调查报告的小时数的中位数（按结案日）",
  rule: "P03-06",
  clause: "篇三 第十一条",
  grains: ["store", "department"],
  unit: "hours",
  aggregate: "median",
  needs: ["investigation_report"],
});
