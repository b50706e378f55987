import { entity } from "./entity.ts";

/** 等级调整: one row per customer and day on which somebody set another grade than the yearly one. */
export const gradeChange = entity({
  name: "grade_change",
  title: "等级调整",
  grain: "one row per customer and day on which a grade was set by hand",
  key: ["customer_id", "changed_on"],
  rules: ["P08-15", "P14-12"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    changed_on: { type: "date", title: "调整日期", required: true },
    grade: { type: "code", title: "调整后等级", required: true, codes: ["A", "B", "C"] },
    reason: { type: "text", title: "调整原因", required: true },
    initiated_by: { type: "text", title: "提出人工号", references: "employee.employee_id" },
    decided_by: { type: "text", title: "批准人工号", required: true, references: "employee.employee_id" },
    second_decided_by: { type: "text", title: "会同批准人工号", references: "employee.employee_id" },
    expires_on: { type: "date", title: "有效期至" },
  },
});
