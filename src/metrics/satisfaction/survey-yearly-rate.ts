/** Share of years with the surveys that they must have (P06-09). */
import { findingRate } from "../shapes/finding.ts";

export const surveyYearlyRate = findingRate("survey.yearly", {
  id: "survey-yearly-rate",
  title: "年度满意度调查完成率",
  definition: "全年已做调查的类别数 ÷ 应做的类别数；年末计入",
  rule: "P06-09",
  clause: "篇六 满意度调查",
  grains: ["store"],
  policy: { kind: "settings", id: "satisfaction.yearly_kinds" },
  needs: ["survey_answer"],
});
