/** Share of corrective actions done by their date (P06-10). */
import { findingRate } from "../shapes/finding.ts";

export const correctiveActionOnTimeRate = findingRate("action.done", {
  id: "corrective-action-on-time-rate",
  title: "纠正预防措施按期完成率",
  definition: "按要求日期完成的措施 ÷ 到期的措施（按要求日期）",
  rule: "P06-10",
  clause: "篇六 纠正预防",
  grains: ["store", "department"],
  needs: ["corrective_action"],
});
