/** 资料核查: one line per check of what an employee reported. */
import { dataAudit } from "../../src/warehouse/entities/data-audit.ts";
import { source } from "../source.ts";

export const dataAudits = source({
  id: "data_audits",
  title: "资料核查",
  entity: dataAudit,
  columns: {
    audit_id: { headers: ["核查单号", "抽查编号", "记录编号"] },
    employee_id: { headers: ["工号", "被核查人工号", "填报人工号"] },
    audited_on: { headers: ["抽查日期", "检查日期"] },
    is_true: {
      headers: ["是否属实", "核查结果", "结果"],
      words: { true: ["属实", "真实", "准确"], false: ["不实", "虚假", "不准确", "虚报"] },
    },
  },
  checks: [],
});
