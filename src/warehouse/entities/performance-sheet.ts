import { entity } from "./entity.ts";

/** 个人当月业绩表: one row per sales adviser and month. */
export const performanceSheet = entity({
  name: "performance_sheet",
  title: "个人当月业绩表",
  grain: "one row per sales adviser and month",
  key: ["employee_id", "month"],
  rules: ["P13-55"],
  columns: {
    employee_id: { type: "text", title: "销售顾问工号", required: true, references: "employee.employee_id" },
    month: { type: "month", title: "业绩月份", required: true },
    submitted_at: { type: "timestamp", title: "上交时间" },
  },
});
