/** Information cards made (P13-42). */
import { cardCount } from "../shapes/card-share.ts";

export const cardsMade = cardCount(
  {
    id: "cards-made",
    title: "新建三表卡",
    definition: "当月建立的三表卡张数",
    rule: "P13-42",
    clause: "篇十三 三表卡第1条",
    direction: "neutral",
    needs: ["lead_card"],
  },
  { on: "held_on", counts: (eb) => eb("is_first", "=", true) },
);
