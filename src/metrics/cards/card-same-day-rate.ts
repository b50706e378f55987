/** New customers with a phone number whose card was made the same day (P13-42). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const cardSameDayRate = deadlineRate("card.created", {
  id: "card-same-day-rate",
  title: "当日建卡率",
  definition: "首次到店或来电留电的客户中当日建卡的 ÷ 应建卡的",
  rule: "P13-42",
  clause: "篇十三 三表卡第1条",
  needs: ["lead_card"],
});
