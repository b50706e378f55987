import { entity } from "./entity.ts";

/** 处罚决定: one row per proposal that a person confirmed or waived. */
export const penaltyDecision = entity({
  name: "penalty_decision",
  title: "处罚决定",
  grain: "one row per proposal that a person confirmed or waived",
  key: ["proposal"],
  rules: ["P02-25"],
  columns: {
    proposal: { type: "text", title: "建议编号", required: true },
    decision: { type: "code", title: "决定", required: true, codes: ["confirmed", "waived"] },
    reason: { type: "text", title: "理由", personal: true },
    decided_by: { type: "text", title: "决定人工号", required: true, references: "employee.employee_id" },
    decided_on: { type: "date", title: "决定日期", required: true },
    penalised_on: { type: "date", title: "处罚日期" },
  },
});
