/** 部门负责人任期: one line per head of a department and term. */
import { departmentHead } from "../../src/warehouse/entities/department-head.ts";
import { source } from "../source.ts";

export const departmentHeads = source({
  id: "department_heads",
  title: "部门负责人任期",
  entity: departmentHead,
  columns: {
    department_id: { headers: ["部门代码", "部门编码", "部门ID", "部门号", "部门"] },
    employee_id: { headers: ["负责人编号", "负责人", "部门负责人", "部门负责人工号", "部门经理工号"] },
    valid_from: { headers: ["任职时间", "到任日期", "生效日期", "起始日期", "任期起始日期"] },
  },
  checks: [],
});
