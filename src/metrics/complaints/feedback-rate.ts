/** Share of call-centre complaints fed back in time after handling (P05-05). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const feedbackRate = deadlineRate("complaint.feedback", {
  id: "feedback-rate",
  title: "集团呼叫中心投诉反馈及时率",
  definition: "时限已过的呼叫中心投诉中，处理完成后时限内反馈的件数 ÷ 件数",
  rule: "P05-05",
  clause: "篇五 2.4",
  grains: ["store"],
});
