import { entity } from "./entity.ts";

/** 查阅授权: one row per standing permission to view files. */
export const accessGrant = entity({
  name: "access_grant",
  title: "查阅授权",
  grain: "one row per standing permission to view files",
  key: ["grant_id"],
  rules: ["P04-15", "P06-06"],
  columns: {
    grant_id: { type: "text", title: "授权编号", required: true },
    employee_id: { type: "text", title: "被授权人工号", required: true, references: "employee.employee_id" },
    department_id: { type: "text", title: "档案所属部门编号", references: "department.department_id" },
    granted_by: { type: "text", title: "授权人工号", required: true, references: "employee.employee_id" },
    valid_from: { type: "date", title: "授权起始日期", required: true },
    valid_to: { type: "date", title: "授权截止日期" },
  },
});
