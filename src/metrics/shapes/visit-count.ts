/** Number of visits made that fulfil a condition, by the day of the visit. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

type Visits = ExpressionBuilder<Warehouse, "fct_visits">;

export const visitCount = (words: MetricWords, counts: (eb: Visits) => Expression<SqlBool>): Metric => ({
  grains: everyGrain,
  direction: "neutral",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_visits")
      .where(counts)
      .select(grainKeys)
      .select([
        "visited_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "visit_id as subject_id",
      ]),
});
