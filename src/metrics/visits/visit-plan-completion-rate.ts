/** Share of planned visits made in the planned month to the planned customer (P17-05). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const visitPlanCompletionRate = metric({
  id: "visit-plan-completion-rate",
  title: "拜访计划完成率",
  definition: "计划拜访中当月已拜访同一客户的条数 ÷ 计划条数；当月结束后计入",
  unit: "ratio",
  direction: "higher",
  rule: "P17-05",
  clause: "篇十七 3.1",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql, { asOf }) =>
    db
      .selectFrom("fct_visit_plan_items")
      .where("due_on", "<=", sql.date(asOf))
      .select(grainKeys)
      .select(({ eb }) => [
        "month as happened_on",
        sql.one(eb("is_done", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "plan_id as subject_id",
      ]),
});
