/** Share of aspects below target for which something was done (P06-10). */
import { findingRate } from "../shapes/finding.ts";

export const weakAspectTreatedRate = findingRate("survey.weak_aspect_treated", {
  id: "weak-aspect-treated-rate",
  title: "薄弱方面整改率",
  definition: "季度均分低于门店目标的方面中，至下季度末已采取纠正预防措施的个数 ÷ 个数；下季度末计入",
  rule: "P06-10",
  clause: "篇六 纠正预防",
  grains: ["store"],
  needs: ["survey_answer"],
});
