/** Cancelled cards with reason and the leader's signature (P13-53). */
import { findingRate } from "../shapes/finding.ts";

export const cardCancellationCompleteRate = findingRate("card.cancellation", {
  id: "card-cancellation-complete-rate",
  title: "三表卡注销手续完备率",
  definition: "写明原因且组长签字的注销卡 ÷ 注销卡",
  rule: "P13-53",
  clause: "篇十三 三表卡第10条",
  needs: ["lead_card"],
});
