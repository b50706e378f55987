/** Duplicates per 100 new cards (P13-48). */
import { cardShare } from "../shapes/card-share.ts";

export const duplicatesPerHundredCards = cardShare(
  {
    id: "duplicates-per-hundred-cards",
    title: "每百张新卡的重卡数",
    definition: "建卡时同一客户已有未成交未注销的卡 ÷ 新建卡 × 100",
    rule: "P13-48",
    clause: "篇十三 三表卡第5条",
    needs: ["lead_card"],
    direction: "lower",
    per: 100,
  },
  {
    on: "held_on",
    among: (eb) => eb("is_first", "=", true),
    counts: (eb) => eb("earlier_cards", "is not", null),
  },
);
