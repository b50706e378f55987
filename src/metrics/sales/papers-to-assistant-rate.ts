/** Delivery papers with the assistant within 20 minutes (P13-102). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const papersToAssistantRate = deadlineRate("papers.to_assistant", {
  id: "papers-to-assistant-rate",
  title: "交车手续及时移交率",
  definition: "交车后规定时间内将客户资料交销售助理的 ÷ 交车台数",
  rule: "P13-102",
  clause: "篇十三 行政第8条",
  needs: ["delivery"],
});
