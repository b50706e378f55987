/** Share of monthly visit plans presented by the end of the month before (P17-05). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const visitPlanOnTimeRate = deadlineRate("visit.plan", {
  id: "visit-plan-on-time-rate",
  title: "拜访计划按时提交率",
  definition: "期限内提交下月拜访计划的人数 ÷ 应提交人数",
  rule: "P17-05",
  clause: "篇十七 3.1",
});
