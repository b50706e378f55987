/** Discounts granted to customers who did not pay well (P18-03). */
import { findingFailures } from "../shapes/finding.ts";

export const discountsPoorCredit = findingFailures("discount.good_credit", {
  id: "discounts-poor-credit",
  title: "给予信用不足客户的优惠",
  definition: "给优惠前考察期内按时回款金额占比低于下限的客户所得优惠的笔数",
  rule: "P18-03",
  clause: "篇十八 第六条",
  grains: ["store"],
  policy: { kind: "settings", id: "relation.good_credit" },
  needs: ["customer_privilege", "receivable"],
});
