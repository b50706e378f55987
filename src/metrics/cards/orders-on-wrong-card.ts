/** Orders credited to somebody else than the owner of the valid card (P13-48). */
import { findingFailures } from "../shapes/finding.ts";

export const ordersOnWrongCard = findingFailures("order.card_owner", {
  id: "orders-on-wrong-card",
  title: "未归有效卡持有人的订单",
  definition: "订单生效日另有先签字的有效卡、却记在他人名下的订单数",
  rule: "P13-48",
  clause: "篇十三 三表卡第5条",
  needs: ["lead_card"],
});
