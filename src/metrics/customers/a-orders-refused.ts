/** Orders of A customers that were refused (P14-14). */
import { findingCount } from "../shapes/finding.ts";

export const aOrdersRefused = findingCount("order.refusal_approved", {
  id: "a-orders-refused",
  title: "拒绝的 A 级客户订单",
  definition: "拒绝 A 级客户订单的份数",
  rule: "P14-14",
  clause: "篇十四 6.2.1 c",
  grains: ["store"],
  direction: "lower",
  needs: ["order_review"],
});
