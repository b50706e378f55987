import { entity } from "./entity.ts";

/** 拜访报告: one row per report handed in. */
export const visitReport = entity({
  name: "visit_report",
  title: "拜访报告",
  grain: "one row per report handed in",
  key: ["visit_id"],
  rules: ["P06-08", "P17-08"],
  columns: {
    visit_id: { type: "text", title: "拜访编号", required: true, references: "visit.visit_id" },
    submitted_at: { type: "timestamp", title: "提交时间", required: true },
    filed_on: { type: "date", title: "归档日期" },
  },
});
