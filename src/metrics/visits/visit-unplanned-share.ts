/** Share of visits made without a plan item for that customer and month (P17-05). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const visitUnplannedShare = metric({
  id: "visit-unplanned-share",
  title: "计划外拜访占比",
  definition: "不在当月计划内的拜访次数 ÷ 拜访次数",
  unit: "ratio",
  direction: "lower",
  rule: "P17-05",
  clause: "篇十七 3.1",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql) =>
    db
      .selectFrom("fct_visits")
      .select(grainKeys)
      .select(({ eb }) => [
        "visited_on as happened_on",
        sql.one(eb("is_planned", "=", false)).as("numerator"),
        sql.whole(1).as("denominator"),
        "visit_id as subject_id",
      ]),
});
