/** Duplicate cards that arose because the first card was not followed up (P13-50). */
import { findingFailures } from "../shapes/finding.ts";

export const duplicatesAfterVoid = findingFailures("card.first_kept_alive", {
  id: "duplicates-after-void",
  title: "因未跟踪而产生的重卡",
  definition: "建立重卡时前一张卡已因未跟踪作废的张数（计前一张卡的顾问）",
  rule: "P13-50",
  clause: "篇十三 三表卡第7条",
  needs: ["lead_card", "lead_follow_up"],
  asks: null,
});
