import { mart } from "./mart.ts";

export const fctReportRuns = mart({
  name: "fct_report_runs",
  grain: "one row per report, store and period that was due",
  key: ["report", "store_id", "period"],
  columns: {
    report: "text",
    store_id: "text",
    period: "text",
    period_end: "date",
    due_on: "date",
    submitted_at: "timestamp?",
  },
});
