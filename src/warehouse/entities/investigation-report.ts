import { entity } from "./entity.ts";

/** 投诉调查报告: one row per complaint investigated. */
export const investigationReport = entity({
  name: "investigation_report",
  title: "投诉调查报告",
  grain: "one row per complaint investigated",
  key: ["complaint_id"],
  rules: ["P03-06", "P03-11"],
  columns: {
    complaint_id: { type: "text", title: "投诉编号", required: true, references: "complaint.complaint_id" },
    sent_at: { type: "timestamp", title: "报告报送时间", required: true },
    reviewed_at: { type: "timestamp", title: "主管审核时间" },
    is_original_attached: { type: "boolean", title: "附原投诉书" },
    has_cause: { type: "presence", title: "原因" },
    has_course: { type: "presence", title: "经过" },
    responsible_id: { type: "text", title: "责任人工号", references: "employee.employee_id" },
    has_conclusion: { type: "presence", title: "结论" },
    has_countermeasure: { type: "presence", title: "对策" },
    has_prevention: { type: "presence", title: "防范措施" },
  },
});
