import { entity } from "./entity.ts";

/** 行动报告: one row per planned call of an action report form. */
export const actionReport = entity({
  name: "action_report",
  title: "行动报告",
  grain: "one row per planned call of an action report form",
  key: ["report_id", "item_no"],
  rules: ["P13-62"],
  columns: {
    report_id: { type: "text", title: "行动报告编号", required: true },
    item_no: { type: "integer", title: "项次", required: true },
    employee_id: { type: "text", title: "专员工号", required: true, references: "employee.employee_id" },
    planned_on: { type: "date", title: "计划日期", required: true },
    is_done: { type: "boolean", title: "按计划完成", required: true },
  },
});
