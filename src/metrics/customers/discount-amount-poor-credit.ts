/** Money given as discounts to customers who did not pay well, in fen (P18-03). */
import { findingMeasure } from "../shapes/finding.ts";

export const discountAmountPoorCredit = findingMeasure("discount.good_credit", {
  id: "discount-amount-poor-credit",
  title: "给予信用不足客户的优惠金额",
  definition: "同上各笔优惠的金额合计",
  rule: "P18-03",
  clause: "篇十八 第六条",
  grains: ["store"],
  unit: "fen",
  aggregate: "sum",
  policy: { kind: "settings", id: "relation.good_credit" },
  needs: ["customer_privilege", "receivable"],
});
