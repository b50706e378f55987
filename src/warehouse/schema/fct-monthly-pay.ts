import { mart } from "./mart.ts";

/** Only for deductions that are a percentage of pay: no metric and no page reads it. */
export const fctMonthlyPay = mart({
  name: "fct_monthly_pay",
  grain: "one row per employee and month",
  key: ["employee_id", "month"],
  columns: {
    employee_id: "text",
    /** `2026-03`. */
    month: "text",
    base_wage_fen: "integer?",
    performance_pay_fen: "integer?",
  },
});
