/** Middle number of hours from the record card to the handling department being named (P03-05). */
import { findingMeasure } from "../shapes/finding.ts";

export const complaintAssignmentHours = findingMeasure("complaint.assigned", {
  id: "complaint-assignment-hours",
  title: "指定处理部门用时（中位数）",
  definition: "行政人事部收到记录卡（未记则为受理）到指定处理部门的小时数的中位数",
  rule: "P03-05",
  clause: "篇三 第九条",
  grains: ["store", "department"],
  unit: "hours",
  aggregate: "median",
});
