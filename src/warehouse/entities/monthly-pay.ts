import { entity } from "./entity.ts";

/** 月度工资: one row per employee and month; only for penalties that are a percentage of pay, never for a metric. */
export const monthlyPay = entity({
  name: "monthly_pay",
  title: "月度工资",
  grain: "one row per employee and month",
  key: ["employee_id", "month"],
  rules: ["P02-22", "P10-08"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    month: { type: "month", title: "工资月份", required: true },
    base_wage_fen: { type: "fen", title: "基本工资", personal: true },
    performance_pay_fen: { type: "fen", title: "绩效工资", personal: true },
  },
});
