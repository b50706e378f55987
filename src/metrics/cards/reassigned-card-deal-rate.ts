/** Cards handed on that ended in an order (P13-46). */
import { cardShare } from "../shapes/card-share.ts";

export const reassignedCardDealRate = cardShare(
  {
    id: "reassigned-card-deal-rate",
    title: "再分配卡成交率",
    definition: "移交后成交的卡 ÷ 移交的卡（按移交月份）",
    rule: "P13-46",
    clause: "篇十三 三表卡第3条",
    needs: ["lead_card", "card_transfer"],
  },
  { on: "held_on", among: (eb) => eb("is_first", "=", false), counts: (eb) => eb("is_ordered", "=", true) },
);
