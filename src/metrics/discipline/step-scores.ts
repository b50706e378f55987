/** Mean score of each of the showroom steps: where in the reception the team is weak (P13-30). */

import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

const steps = ["一", "二", "三", "四", "五", "六", "七", "八"];

export const stepScores: readonly Metric[] = steps.map((name, index) => ({
  id: `step-scores.step_${index + 1}`,
  title: `展厅步骤${name}平均得分`,
  definition: "当月每日评估中此步骤得分的平均值",
  unit: "count",
  direction: "higher",
  rule: "P13-30",
  clause: "篇十三 日常第24条",
  grains: everyGrain,
  aggregate: "mean",
  needs: ["step_evaluation"],
  events: (db, sql) =>
    db
      .selectFrom("fct_step_scores")
      .where("step", "=", index + 1)
      .select(grainKeys)
      .select(["happened_on", "score as numerator", sql.whole(1).as("denominator"), "employee_id as subject_id"]),
}));
