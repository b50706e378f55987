/** Middle time from request to decision (P04-16). */
import { findingMeasure } from "../shapes/finding.ts";

export const viewDecisionDays = findingMeasure("view.approved", {
  id: "view-decision-days",
  title: "查阅审批用时（中位数）",
  definition: "从申请到审批的天数（按时分计）的中位数；没有时分的不计",
  unit: "days",
  aggregate: "median",
  rule: "P04-16",
  clause: "篇四 第18条第1至3项",
  needs: ["view_request"],
});
