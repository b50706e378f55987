/** Share of complainants who are content with the handling (P05-05). */
import { findingRate } from "../shapes/finding.ts";

export const handlingSatisfactionRate = findingRate("complaint.satisfied", {
  id: "handling-satisfaction-rate",
  title: "投诉处理满意率",
  definition: "回访时表示满意的件数 ÷ 回访有答复的件数（按回访日）",
  rule: "P05-05",
  clause: "篇五 2.4",
  grains: ["store", "department"],
});
