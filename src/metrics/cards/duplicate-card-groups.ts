/** Customers who got a second card while the first one was there (P13-48). */
import { cardCount } from "../shapes/card-share.ts";

export const duplicateCardGroups = cardCount(
  {
    id: "duplicate-card-groups",
    title: "重卡组数",
    definition: "当月出现第二张卡的客户数",
    rule: "P13-48",
    clause: "篇十三 三表卡第5条",
    needs: ["lead_card"],
  },
  { on: "held_on", counts: (eb) => eb("earlier_cards", "=", 1) },
);
