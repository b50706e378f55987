/** Cards torn up (P13-53). */
import { findingFailures } from "../shapes/finding.ts";

export const cardsDestroyed = findingFailures("card.kept_whole", {
  id: "cards-destroyed",
  title: "撕毁的三表卡",
  definition: "私自撕毁的三表卡张数",
  rule: "P13-53",
  clause: "篇十三 三表卡第10条",
  needs: ["lead_card"],
});
