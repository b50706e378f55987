/** 报表报送登记: one line per report, store and period. */
import { reportRun } from "../../src/warehouse/entities/report-run.ts";
import { storeId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { reportPeriod } from "../values/report-period.ts";

export const reportRuns = source({
  id: "report_runs",
  title: "报表报送登记",
  entity: reportRun,
  columns: {
    report: {
      headers: ["报表名称", "报表类型", "报告", "报告名称"],
      words: {
        complaint_monthly: ["投诉月报", "月报", "投诉统计月报", "投诉统计表", "客户投诉月报", "投诉月度统计"],
        complaint_weekly: ["投诉周报", "周报", "客户投诉周报", "投诉统计周报"],
      },
    },
    store_id: storeId,
    period: {
      headers: ["期间", "报表期间", "统计期间", "所属月份", "月份", "报告期", "所属期"],
      convert: reportPeriod,
    },
    submitted_at: { headers: ["提交时间", "报送日期", "上报时间", "上报日期", "提交日期", "发送时间"] },
  },
  checks: [],
});
