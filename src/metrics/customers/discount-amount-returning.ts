/** Discounts to customers who had bought before, in fen (P18-09). */
import { findingMeasure } from "../shapes/finding.ts";

export const discountAmountReturning = findingMeasure("discount.repeat", {
  id: "discount-amount-returning",
  title: "老客户优惠金额",
  definition: "给予已有成交的客户的优惠金额合计",
  rule: "P18-09",
  clause: "篇十八 第十三条",
  grains: ["store"],
  unit: "fen",
  aggregate: "sum",
  direction: "neutral",
  needs: ["customer_privilege"],
});
