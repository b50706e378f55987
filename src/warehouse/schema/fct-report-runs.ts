import { mart } from "./mart.ts";

export const fctReportRuns = mart({
  name: "fct_report_runs",
  grain: "one row per report, store and period that was due or was made",
  key: ["report", "store_id", "period"],
  columns: {
    report: "text",
    store_id: "text",
    period: "text",
    period_end: "date",
    /** Null for a report without a set day. */
    due_on: "date?",
    produced_at: "timestamp?",
    supervisor_reviewed_at: "timestamp?",
    manager_reviewed_at: "timestamp?",
    released_at: "timestamp?",
    submitted_at: "timestamp?",
  },
});
