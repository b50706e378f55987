/** 考勤: one line per employee and day of attendance. */
import { attendance } from "../../src/warehouse/entities/attendance.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const attendanceDays = source({
  id: "attendance_days",
  title: "考勤",
  entity: attendance,
  columns: {
    employee_id: { headers: ["工号", "员工编号", "考勤号"] },
    day: { headers: ["出勤日期", "打卡日期"] },
    in_at: { headers: ["上班时间", "上班打卡", "上班打卡时间", "到岗时间"] },
    out_at: { headers: ["下班时间", "下班打卡", "下班打卡时间", "离岗时间"] },
    shift_start_at: { headers: ["排班上班时间", "应上班时间"] },
    shift_end_at: { headers: ["排班下班时间", "应下班时间"] },
  },
  checks: [notBefore("out_at", "in_at")],
});
