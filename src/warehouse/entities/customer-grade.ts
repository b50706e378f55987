import { entity } from "./entity.ts";

/** 客户等级: one row per customer and yearly cycle: what was proposed, when it was reviewed, what was decided. */
export const customerGrade = entity({
  name: "customer_grade",
  title: "客户等级",
  grain: "one row per customer and yearly cycle",
  key: ["customer_id", "cycle"],
  rules: ["P14-02", "P14-04", "P14-05", "P14-06"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    cycle: { type: "integer", title: "评级年度", required: true },
    proposed_grade: { type: "code", title: "预评等级", codes: ["A", "B", "C"] },
    proposed_by: { type: "text", title: "预评人工号", references: "employee.employee_id" },
    proposed_on: { type: "date", title: "预评日期" },
    reviewed_on: { type: "date", title: "评审会日期" },
    grade: { type: "code", title: "等级", codes: ["A", "B", "C"] },
    decided_on: { type: "date", title: "评定日期" },
    plan_on: { type: "date", title: "服务支持计划日期" },
    is_provisional: { type: "boolean", title: "暂定" },
  },
});
