/** Share of suggestions passed on to the department concerned (P01-16). */
import { findingRate } from "../shapes/finding.ts";

export const suggestionForwardedRate = findingRate("contact.suggestion_forwarded", {
  id: "suggestion-forwarded-rate",
  title: "建议转交率",
  definition: "已转交有关部门的建议件数 ÷ 建议件数（按收到日）",
  rule: "P01-16",
  clause: "篇一 原文第49行",
  needs: ["customer_contact"],
});
