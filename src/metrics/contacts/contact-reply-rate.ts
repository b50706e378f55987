/** Share of calls, letters and visits answered in time (P01-16). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const contactReplyRate = deadlineRate("contact.reply", {
  id: "contact-reply-rate",
  title: "来电来信来访答复及时率",
  definition: "答复时限已过的来电、来信、来访中，时限内答复的件数 ÷ 件数（按收到日）",
  rule: "P01-16",
  clause: "篇一 原文第49行",
  needs: ["customer_contact"],
});
