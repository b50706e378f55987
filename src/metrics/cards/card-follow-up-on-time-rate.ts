/** Second and later follow-ups within a week of the valid day of the one before (P13-45). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const cardFollowUpOnTimeRate = deadlineRate("card.weekly_follow_up", {
  id: "card-follow-up-on-time-rate",
  title: "每周跟踪及时率",
  definition: "按时完成的第二次及以后的跟踪 ÷ 当月到期的跟踪；已成交、注销、移交或作废的卡不再到期",
  rule: "P13-45",
  clause: "篇十三 三表卡第2条",
  needs: ["lead_card", "lead_follow_up"],
});
