/** 员工: one line per employee and assignment. */
import { employee } from "../../src/warehouse/entities/employee.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";
import { roleWords } from "./role-words.ts";

export const employees = source({
  id: "employees",
  title: "员工",
  entity: employee,
  columns: {
    employee_id: { headers: ["员工编号", "员工号", "员工工号", "人员编号", "员工代码", "员工ID", "职工号"] },
    valid_from: { headers: ["任职日期", "任职开始日期", "开始日期", "调岗日期", "到岗日期", "岗位生效日期", "生效日"] },
    name: { headers: ["员工姓名", "姓名(员工)", "人员姓名", "名字"] },
    store_id: storeId,
    department_id: { headers: ["部门代码", "部门编码", "部门ID", "部门", "所属部门", "所在部门", "组织编码"] },
    team_id: { headers: ["组别", "销售组", "班组", "所属小组", "小组编号", "团队", "组号"] },
    role: { headers: ["职务", "职位", "岗位名称", "职位名称", "工种", "角色"], words: roleWords },
    hired_on: { headers: ["入职时间", "入司日期", "入司时间", "进店日期", "入店日期"] },
    probation_end: {
      headers: ["试用期结束日期", "试用期满日期", "试用期至", "试用截止日期", "试用期结束", "转正日期"],
    },
    mentor_id: { headers: ["带教人", "带教师傅", "带教师傅工号", "师傅工号", "师傅", "导师工号"] },
    left_on: { headers: ["离职时间", "离店日期", "离岗日期", "最后工作日"] },
  },
  checks: [
    notBefore("left_on", "hired_on"),
    notBefore("probation_end", "hired_on"),
    notBefore("left_on", "valid_from"),
  ],
});
