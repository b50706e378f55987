import { entity } from "./entity.ts";

/** 拜访计划: one row per seller and month. */
export const visitPlan = entity({
  name: "visit_plan",
  title: "拜访计划",
  grain: "one row per seller and month",
  key: ["plan_id"],
  rules: ["P17-05"],
  columns: {
    plan_id: { type: "text", title: "计划编号", required: true },
    seller_id: { type: "text", title: "工号", required: true, references: "employee.employee_id" },
    month: { type: "month", title: "计划月份", required: true },
    submitted_at: { type: "timestamp", title: "提交时间" },
  },
});
