/** First-visit parties, the denominator of the three rates (P13-33). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const firstVisitParties = metric({
  id: "first-visit-parties",
  title: "首次到店批次",
  definition: "当月首次到店的客户批次",
  unit: "count",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_showroom_visits")
      .where("is_first_visit", "=", true)
      .select(grainKeys)
      .select([
        "arrived_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "party_id as subject_id",
      ]),
});
