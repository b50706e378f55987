/** Cars collected in their turn (P13-59). */
import { findingRate } from "../shapes/finding.ts";

export const pickUpInTurnRate = findingRate("order.pick_up_sequence", {
  id: "pick-up-in-turn-rate",
  title: "按序提车率",
  definition: "提车时排队组内没有已付款且次序在前的订单 ÷ 提车台数；未登记排队组的订单不计",
  rule: "P13-59",
  clause: "篇十三 订单第2条",
  needs: ["sales_order"],
});
