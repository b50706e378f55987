/** Discounts granted to customers who are not in front (P08-13). */
import { findingFailures } from "../shapes/finding.ts";

export const discountsOutsideFront = findingFailures("discount.to_front", {
  id: "discounts-outside-front",
  title: "给予非优先等级客户的优惠",
  definition: "费用优惠中客户等级不在可享等级之内的笔数",
  rule: "P08-13",
  clause: "篇八 4.3.3",
  grains: ["store"],
  policy: { kind: "settings", id: "partner.discount_grades" },
  needs: ["customer_privilege"],
});
