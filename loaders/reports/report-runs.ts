/** 报表报送登记: one line per report, store and period. */
import { reportRun } from "../../src/warehouse/entities/report-run.ts";
import { storeId } from "../reference-columns.ts";
import { source } from "../source.ts";
import { reportPeriod } from "../values/report-period.ts";
import { periodOfReport } from "./period-of-report.ts";

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
        customer_statistics: ["客户统计月报", "客户信息统计", "客户统计报表", "客户信息月报", "客户统计表"],
        adviser_ranking: ["两个月排名", "销售顾问排名", "销售排名", "两月排名", "业绩排名表"],
        archive_check: ["半年档案检查", "档案检查报告", "档案半年检查", "档案全面检查报告"],
        customer_grading: ["年度客户评级", "客户评级", "年度评级", "客户分级表", "客户等级评定"],
      },
    },
    store_id: storeId,
    period: {
      headers: ["期间", "报表期间", "统计期间", "所属月份", "月份", "报告期", "所属期"],
      convert: reportPeriod,
    },
    produced_at: { headers: ["编制日期", "制表时间", "制表日期", "完成时间", "出表时间"] },
    supervisor_reviewed_at: { headers: ["主管审核时间", "信息主管审核日期", "信息主管审核", "初审时间", "初审日期"] },
    manager_reviewed_at: { headers: ["经理审核时间", "客服经理审核日期", "客服经理审核", "复审时间", "复审日期"] },
    released_at: { headers: ["发放日期", "发布时间", "发布日期", "发出时间", "发出日期"] },
    submitted_at: { headers: ["提交时间", "报送日期", "上报时间", "上报日期", "提交日期", "发送时间"] },
  },
  checks: [periodOfReport],
});
