/** 等级调整: one line per change of a customer's grade outside the yearly review. */
import { gradeChange } from "../../src/warehouse/entities/grade-change.ts";
import { customerId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";
import { gradeWords } from "./grade-words.ts";

export const gradeChanges = source({
  id: "grade_changes",
  title: "等级调整",
  entity: gradeChange,
  columns: {
    customer_id: customerId,
    changed_on: { headers: ["变更日期", "调级日期", "调整时间", "批准日期"] },
    grade: { headers: ["新等级", "变更后等级", "调整为", "现等级"], words: gradeWords },
    reason: { headers: ["原因", "变更原因", "调级原因", "调整理由", "理由"] },
    initiated_by: { headers: ["提出人", "申请人", "申请人工号", "发起人"] },
    decided_by: { headers: ["批准人", "审批人", "审批人工号", "决定人", "调整人"] },
    second_decided_by: { headers: ["会同批准人", "会签人", "会签人工号", "第二批准人"] },
    expires_on: { headers: ["有效期", "失效日期", "截止日期", "到期日"] },
  },
  checks: [notBefore("expires_on", "changed_on")],
});
