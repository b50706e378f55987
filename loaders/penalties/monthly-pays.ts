/** 月度工资表: one line per employee and month. */
import { monthlyPay } from "../../src/warehouse/entities/monthly-pay.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const monthlyPays = source({
  id: "monthly_pay",
  title: "月度工资表",
  entity: monthlyPay,
  columns: {
    employee_id: { headers: ["工号", "员工编号", "员工号", "人员编号"] },
    month: { headers: ["月份", "所属月份", "发薪月份", "计薪月份", "期间"] },
    base_wage_fen: { headers: ["底薪", "基础工资", "基本工资总额", "固定工资"] },
    performance_pay_fen: { headers: ["当月绩效工资", "绩效", "绩效奖金", "浮动工资"] },
  },
  checks: [notNegative("base_wage_fen"), notNegative("performance_pay_fen")],
});
