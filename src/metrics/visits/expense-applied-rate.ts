/** Share of costs of customers and visits that were applied for beforehand (P17-07). */
import { findingRate } from "../shapes/finding.ts";

export const expenseAppliedRate = findingRate("expense.applied_before", {
  id: "expense-applied-rate",
  title: "费用事先申请率",
  definition: "发生日之前已申请的费用笔数 ÷ 费用笔数（按发生日）",
  rule: "P17-07",
  clause: "篇十七 3.2、3.3",
  needs: ["expense_claim"],
});
