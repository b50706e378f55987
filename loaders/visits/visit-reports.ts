/** 客户拜访报告: one line per report handed in. */
import { visitReport } from "../../src/warehouse/entities/visit-report.ts";
import { source } from "../source.ts";

export const visitReports = source({
  id: "visit_reports",
  title: "拜访报告",
  entity: visitReport,
  columns: {
    visit_id: { headers: ["拜访单号", "拜访记录编号", "拜访ID", "拜访号", "外访编号"] },
    submitted_at: { headers: ["提交日期", "报告提交时间", "报告时间", "上交时间", "上报时间", "报告日期"] },
    filed_on: { headers: ["存档日期", "归档时间", "入档日期", "客户档案归档日期"] },
  },
  checks: [],
});
