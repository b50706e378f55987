import { entity } from "./entity.ts";

/** 资料核查: one row per check of what an employee reported. */
export const dataAudit = entity({
  name: "data_audit",
  title: "资料核查",
  grain: "one row per check of what an employee reported",
  key: ["audit_id"],
  rules: ["P13-65"],
  columns: {
    audit_id: { type: "text", title: "核查编号", required: true },
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    audited_on: { type: "date", title: "核查日期", required: true },
    is_true: { type: "boolean", title: "资料属实", required: true },
  },
});
