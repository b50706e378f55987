/** Changes of an order without a signature (P13-58). */
import { findingFailures } from "../shapes/finding.ts";

export const unapprovedOrderChanges = findingFailures("order.change_approved", {
  id: "unapproved-order-changes",
  title: "未经签字的订单变更",
  definition: "未经经理或组长签字的订单变更数",
  rule: "P13-58",
  clause: "篇十三 订单第1条",
  needs: ["order_change"],
});
