/** Void cards handed to another adviser (P13-46). */
import { cardShare } from "../shapes/card-share.ts";

export const voidCardsReassignedRate = cardShare(
  {
    id: "void-cards-reassigned-rate",
    title: "作废卡再分配率",
    definition: "作废后移交其他顾问的卡 ÷ 作废卡",
    rule: "P13-46",
    clause: "篇十三 三表卡第3条",
    needs: ["lead_card", "lead_follow_up"],
  },
  { on: "void_on", among: (eb) => eb("void_on", "is not", null), counts: (eb) => eb("is_handed_on_void", "=", true) },
);
