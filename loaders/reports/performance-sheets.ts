/** 个人当月业绩表上交登记: one line per sales adviser and month. */
import { performanceSheet } from "../../src/warehouse/entities/performance-sheet.ts";
import { source } from "../source.ts";

export const performanceSheets = source({
  id: "performance_sheets",
  title: "个人业绩表",
  entity: performanceSheet,
  columns: {
    employee_id: { headers: ["员工工号", "顾问工号", "工号", "员工编号"] },
    month: { headers: ["月份", "所属月份", "业绩月", "期间"] },
    submitted_at: { headers: ["提交时间", "上交日期", "提交日期", "交表时间"] },
  },
  checks: [],
});
