/** Second follow-ups signed within 24 hours (P13-44). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const cardSecondSignatureRate = deadlineRate("card.second_signature", {
  id: "card-second-signature-rate",
  title: "第二次跟踪签字及时率",
  definition: "第二次跟踪后在规定时间内由负责人签字的 ÷ 第二次跟踪次数",
  rule: "P13-44",
  clause: "篇十三 三表卡第2条",
  needs: ["lead_card", "lead_follow_up"],
});
