import { entity } from "./entity.ts";

/** 报表报送: one row per report, store and period; a period is a month, a week, two months, half a year or a year. */
export const reportRun = entity({
  name: "report_run",
  title: "报表报送",
  grain: "one row per report, store and period",
  key: ["report", "store_id", "period"],
  rules: ["P03-15", "P04-08", "P04-12", "P04-13", "P05-10", "P13-33", "P14-04"],
  columns: {
    report: {
      type: "code",
      title: "报表",
      required: true,
      codes: [
        "complaint_monthly",
        "complaint_weekly",
        "customer_statistics",
        "adviser_ranking",
        "archive_check",
        "customer_grading",
      ],
    },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    period: { type: "text", title: "所属期间", required: true },
    produced_at: { type: "timestamp", title: "编制时间" },
    supervisor_reviewed_at: { type: "timestamp", title: "信息主管审核时间" },
    manager_reviewed_at: { type: "timestamp", title: "客服经理审核时间" },
    released_at: { type: "timestamp", title: "发放时间" },
    submitted_at: { type: "timestamp", title: "报送时间" },
  },
});
