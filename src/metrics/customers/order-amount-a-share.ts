/** Share of order value that comes from customers of grade A (P14-02). */
import { findingRate } from "../shapes/finding.ts";

export const orderAmountAShare = findingRate("order.from_a", {
  id: "order-amount-a-share",
  title: "A 级客户订单金额占比",
  definition: "A 级客户的有效订单金额 ÷ 有等级客户的有效订单金额",
  rule: "P14-02",
  clause: "篇十四 2.0、3.1、3.2",
  grains: ["store"],
  direction: "neutral",
  needs: ["customer_grade", "sales_order"],
});
