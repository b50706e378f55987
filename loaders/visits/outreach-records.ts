/** 大客户开拓: one line per meeting, call or visit of a day. */
import { outreach } from "../../src/warehouse/entities/outreach.ts";
import { source } from "../source.ts";

export const outreachRecords = source({
  id: "outreach_records",
  title: "大客户开拓",
  entity: outreach,
  columns: {
    outreach_id: { headers: ["记录编号", "开拓编号", "记录号", "流水号"] },
    employee_id: { headers: ["大客户专员工号", "大客户专员", "工号", "员工工号"] },
    made_on: { headers: ["工作日期", "拜访日期"] },
    kind: {
      headers: ["类别", "类型", "工作类别", "开拓方式"],
      words: {
        meet_potential: ["面见潜在客户", "潜客面谈", "拜会潜在客户", "面谈"],
        call_potential: ["电访潜在客户", "潜客电话", "电话潜在客户", "电访"],
        visit_existing: ["回访老客户", "拜访老客户", "老客户拜访", "回访"],
      },
    },
  },
  checks: [],
});
