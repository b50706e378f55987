/** Cars collected before others that stood ahead (P13-59). */
import { findingFailures } from "../shapes/finding.ts";

export const pickUpsOutOfTurn = findingFailures("order.pick_up_sequence", {
  id: "pick-ups-out-of-turn",
  title: "插队提车",
  definition: "提车时排队组内尚有已付款且次序在前的订单的提车台数",
  rule: "P13-59",
  clause: "篇十三 订单第2条",
  needs: ["sales_order"],
});
