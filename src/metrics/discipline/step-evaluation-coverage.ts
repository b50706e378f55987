/** Adviser days on which all showroom steps were evaluated (P13-30). */
import { findingRate } from "../shapes/finding.ts";

export const stepEvaluationCoverage = findingRate("evaluation.day", {
  id: "step-evaluation-coverage",
  title: "八步骤评估覆盖率",
  definition: "当日全部步骤均已评估的顾问人天 ÷ 当班顾问人天",
  rule: "P13-30",
  clause: "篇十三 日常第24条",
  needs: ["step_evaluation"],
});
