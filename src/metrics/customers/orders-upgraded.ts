/** Orders of B and C customers treated as A orders (P14-22). */
import { findingCount } from "../shapes/finding.ts";

export const ordersUpgraded = findingCount("order.upgrade_approved", {
  id: "orders-upgraded",
  title: "升级处理的订单",
  definition: "B、C 级客户按 A 级处理的订单份数",
  rule: "P14-22",
  clause: "篇十四 7.3",
  grains: ["store"],
  needs: ["order_review"],
});
