import { entity } from "./entity.ts";

/** 客户费用报销: one row per claim for the costs of looking after a customer. */
export const expenseClaim = entity({
  name: "expense_claim",
  title: "客户费用报销",
  grain: "one row per claim for the costs of looking after a customer",
  key: ["claim_id"],
  rules: ["P12-17", "P17-07"],
  columns: {
    claim_id: { type: "text", title: "报销单号", required: true },
    employee_id: { type: "text", title: "报销人工号", required: true, references: "employee.employee_id" },
    /** Empty for somebody who is no registered customer; such a number need not be known. */
    customer_id: { type: "text", title: "客户编号" },
    kind: { type: "code", title: "费用类别", required: true, codes: ["entertainment", "travel", "gift"] },
    applied_on: { type: "date", title: "事先申请日期" },
    spent_on: { type: "date", title: "费用发生日期", required: true },
    amount_fen: { type: "fen", title: "报销金额", required: true },
    decision: { type: "code", title: "报销结果", codes: ["paid", "refused"] },
  },
});
