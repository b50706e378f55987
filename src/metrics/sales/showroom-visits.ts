/** Parties coming to the showroom, first and repeat visits (P13-33). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const showroomVisits = metric({
  id: "showroom-visits",
  title: "展厅来店批次",
  definition: "当月来店批次（首次与再次）",
  unit: "count",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_showroom_visits")
      .select(grainKeys)
      .select([
        "arrived_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "visit_id as subject_id",
      ]),
});
