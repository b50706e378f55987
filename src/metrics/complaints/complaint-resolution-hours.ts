/** Middle number of hours from the general manager to the approved resolution (P03-08). */
import { findingMeasure } from "../shapes/finding.ts";

export const complaintResolutionHours = findingMeasure("complaint.resolution_approved", {
  id: "complaint-resolution-hours",
  title: "制定解决方案用时（中位数）",
  definition: "总经理批阅到解决方案审核的小时数的中位数（按结案日）",
  rule: "P03-08",
  clause: "篇三 第十三条",
  grains: ["store", "department"],
  unit: "hours",
  aggregate: "median",
});
