import { entity } from "./entity.ts";

/** 销售日志: one row per adviser and day. */
export const salesLog = entity({
  name: "sales_log",
  title: "销售日志",
  grain: "one row per adviser and day",
  key: ["employee_id", "day"],
  rules: ["P13-39"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    day: { type: "date", title: "日志日期", required: true },
    handed_at: { type: "timestamp", title: "上交时间" },
    is_matched: { type: "boolean", title: "与客流相符" },
  },
});
