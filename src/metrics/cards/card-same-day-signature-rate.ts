/** Cards signed by the leader on the day they were made (P13-42). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const cardSameDaySignatureRate = deadlineRate("card.signature", {
  id: "card-same-day-signature-rate",
  title: "三表卡当日签字率",
  definition: "建卡当日组长已签字的三表卡 ÷ 建立的三表卡",
  rule: "P13-42",
  clause: "篇十三 三表卡第1条",
  needs: ["lead_card"],
});
