/** 处罚决定登记: one line per proposal that a person confirmed or waived. */
import { penaltyDecision } from "../../src/warehouse/entities/penalty-decision.ts";
import type { CanonicalRow } from "../source.ts";
import { source } from "../source.ts";

/** To let somebody off is a decision that others must be able to follow. */
const waivedWithReason = Object.assign(
  ({ decision, reason }: CanonicalRow) =>
    decision === "waived" && (reason === null || reason === undefined || reason === "")
      ? { column: "reason", expected: "a reason, because the deduction is waived" }
      : undefined,
  { mayBreach: `"decision" = 'waived' and "reason" is null`, title: "免除必须写理由" },
);

export const penaltyDecisions = source({
  id: "penalty_decisions",
  title: "处罚决定登记",
  entity: penaltyDecision,
  columns: {
    proposal: { headers: ["处罚建议编号", "建议单号", "扣款建议编号"] },
    decision: {
      headers: ["处理决定", "处理结果", "决定结果", "复核结果"],
      words: {
        confirmed: ["确认", "同意", "维持", "执行"],
        waived: ["免除", "免罚", "撤销", "不予处罚"],
      },
    },
    reason: { headers: ["决定理由", "免除理由", "说明", "原因"] },
    decided_by: { headers: ["决定人", "决定人编号", "复核人", "复核人工号", "审批人工号"] },
    decided_on: { headers: ["决定时间", "复核日期", "审批日期"] },
    penalised_on: { headers: ["执行日期", "扣款日期", "实际处罚日期"] },
  },
  checks: [waivedWithReason],
});
