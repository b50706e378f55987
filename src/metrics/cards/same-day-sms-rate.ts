/** New contacts with a phone number who got the text message the same day (P13-56). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const sameDaySmsRate = deadlineRate("contact.same_day_sms", {
  id: "same-day-sms-rate",
  title: "当日短信率",
  definition: "来电来店留电客户中当日已发短信的 ÷ 留电客户",
  rule: "P13-56",
  clause: "篇十三 三表卡第12条",
  needs: ["lead_card", "lead_follow_up"],
});
