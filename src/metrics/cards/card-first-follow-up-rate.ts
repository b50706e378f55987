/** First follow-ups within three days of the day of effect (P13-43). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const cardFirstFollowUpRate = deadlineRate("card.first_follow_up", {
  id: "card-first-follow-up-rate",
  title: "首次跟踪及时率",
  definition: "生效后规定天数内完成首次跟踪的卡 ÷ 当月到期的卡（移交后重新计算）",
  rule: "P13-43",
  clause: "篇十三 三表卡第2条",
  needs: ["lead_card", "lead_follow_up"],
});
