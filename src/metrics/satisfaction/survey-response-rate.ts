/** Share of questionnaires that came back (P06-09). */
import { findingRate } from "../shapes/finding.ts";

export const surveyResponseRate = findingRate("survey.answered", {
  id: "survey-response-rate",
  title: "满意度问卷回收率",
  definition: "已回收的问卷 ÷ 发出的问卷（按发出日）",
  rule: "P06-09",
  clause: "篇六 满意度调查",
  grains: ["store", "department"],
  needs: ["survey_answer"],
});
