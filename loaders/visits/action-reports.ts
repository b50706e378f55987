/** 行动报告: one line per planned call of an action report form. */
import { actionReport } from "../../src/warehouse/entities/action-report.ts";
import { source } from "../source.ts";

export const actionReports = source({
  id: "action_reports",
  title: "行动报告",
  entity: actionReport,
  columns: {
    report_id: { headers: ["报告编号", "行动报告单号", "行动报告表编号"] },
    item_no: { headers: ["序号", "行次", "条目号"] },
    employee_id: { headers: ["大客户专员工号", "工号", "员工工号", "填报人工号"] },
    planned_on: { headers: ["计划外出日期", "外出日期", "拟拜访日期"] },
    is_done: {
      headers: ["是否完成", "完成情况", "执行情况", "是否执行"],
      words: { true: ["完成", "已完成", "已执行"], false: ["未完成", "未执行"] },
    },
  },
  checks: [],
});
