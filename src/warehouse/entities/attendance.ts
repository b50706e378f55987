import { entity } from "./entity.ts";

/** 考勤: one row per employee and day of attendance. */
export const attendance = entity({
  name: "attendance",
  title: "考勤",
  grain: "one row per employee and day of attendance",
  key: ["employee_id", "day"],
  rules: ["P10-08", "P13-11"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    day: { type: "date", title: "考勤日期", required: true },
    in_at: { type: "timestamp", title: "签到时间" },
    out_at: { type: "timestamp", title: "签退时间" },
    shift_start_at: { type: "timestamp", title: "应到时间" },
    shift_end_at: { type: "timestamp", title: "应退时间" },
  },
});
