/** Mean satisfaction score out of a hundred (P06-09, P12-15). */
import { findingMeasure } from "../shapes/finding.ts";

export const satisfactionScore = findingMeasure("survey.score", {
  id: "satisfaction-score",
  title: "满意度均分",
  definition: "各方面得分的平均（满分 100，按回收日）",
  rule: "P06-09",
  clause: "篇六 满意度调查",
  grains: ["store", "department"],
  unit: "points",
  aggregate: "mean",
  direction: "higher",
  needs: ["survey_answer"],
});
