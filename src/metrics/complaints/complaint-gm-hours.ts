/** Middle number of hours that a complaint waits for the general manager (P03-07). */
import { findingMeasure } from "../shapes/finding.ts";

export const complaintGmHours = findingMeasure("complaint.gm_approved", {
  id: "complaint-gm-hours",
  title: "总经理批阅用时（中位数）",
  definition: "意见呈报到总经理批阅的小时数的中位数（按呈报日）",
  rule: "P03-07",
  clause: "篇三 第十二条",
  grains: ["store", "department"],
  unit: "hours",
  aggregate: "median",
});
