/** 拜访计划书: one line per seller and month. */
import { visitPlan } from "../../src/warehouse/entities/visit-plan.ts";
import { source } from "../source.ts";

export const visitPlans = source({
  id: "visit_plans",
  title: "拜访计划",
  entity: visitPlan,
  columns: {
    plan_id: { headers: ["计划号", "计划单号", "计划书编号", "拜访计划编号", "计划ID"] },
    seller_id: {
      headers: ["员工工号", "销售人员工号", "拜访人工号", "拜访人", "员工编号", "业务员工号", "计划人工号"],
    },
    month: { headers: ["月份", "计划月", "所属月份", "拜访月份", "期间"] },
    submitted_at: { headers: ["提交日期", "上报时间", "报送时间", "上交时间", "上交日期", "上报日期"] },
  },
  checks: [],
});
