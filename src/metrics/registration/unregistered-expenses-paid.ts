/** Costs of unregistered customers that were paid (P12-17). */
import { findingMeasure } from "../shapes/finding.ts";

export const unregisteredExpensesPaid = findingMeasure("expense.unregistered_paid", {
  id: "unregistered-expenses-paid",
  title: "未备案客户费用：误予报销",
  definition: "费用发生时客户尚未备案的招待、差旅、礼品费用中，已报销的金额；规定允许时，期限内完成备案的不计",
  unit: "fen",
  aggregate: "sum",
  rule: "P12-17",
  clause: "篇十二 1.8 第1项",
  needs: ["expense_claim"],
});
