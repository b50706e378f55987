/** Middle number of hours until the general manager is told of a major complaint (P05-08). */
import { findingMeasure } from "../shapes/finding.ts";

export const majorGmHours = findingMeasure("complaint.gm_told", {
  id: "major-gm-hours",
  title: "重大投诉告知总经理用时（中位数）",
  definition: "成为重大投诉到告知总经理的小时数的中位数",
  rule: "P05-08",
  clause: "篇五 2.6",
  grains: ["store"],
  unit: "hours",
  aggregate: "median",
  needs: ["major_alert"],
});
