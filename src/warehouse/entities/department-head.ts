import { entity } from "./entity.ts";

/** 部门负责人任期: one row per head of a department and day on which his term begins. */
export const departmentHead = entity({
  name: "department_head",
  title: "部门负责人任期",
  grain: "one row per head of a department and day on which his term begins",
  key: ["department_id", "valid_from"],
  rules: ["P02-09"],
  columns: {
    department_id: { type: "text", title: "部门编号", required: true, references: "department.department_id" },
    employee_id: { type: "text", title: "负责人工号", required: true, references: "employee.employee_id" },
    valid_from: { type: "date", title: "任职日期", required: true },
  },
});
