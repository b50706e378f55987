/** 投诉调查报告: one line per report handed in. */
import { investigationReport } from "../../src/warehouse/entities/investigation-report.ts";
import { source } from "../source.ts";

export const investigationReports = source({
  id: "investigation_reports",
  title: "投诉调查报告",
  entity: investigationReport,
  columns: {
    complaint_id: { headers: ["投诉单号", "投诉单编号", "投诉号", "投诉ID", "案件编号", "工单编号"] },
    sent_at: { headers: ["报送时间", "提交时间", "报告提交时间", "上报时间", "报告日期"] },
    reviewed_at: { headers: ["审核时间", "主管审核日期", "审核日期"] },
    is_original_attached: { headers: ["是否附原投诉书", "原投诉书", "附件齐全"] },
    has_cause: { headers: ["投诉原因", "原因分析", "发生原因"] },
    has_course: { headers: ["事件经过", "投诉经过", "调查经过"] },
    responsible_id: { headers: ["责任人", "责任人员工号", "责任员工"] },
    has_conclusion: { headers: ["调查结论", "处理结论"] },
    has_countermeasure: { headers: ["处理对策", "应对措施", "整改措施"] },
    has_prevention: { headers: ["预防措施", "防范对策"] },
  },
  checks: [],
});
