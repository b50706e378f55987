/** Number of complaints received that fulfil a condition, by the day of receipt. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import type { MetricWords } from "./metric-words.ts";

type Complaints = ExpressionBuilder<Warehouse, "fct_complaints">;

export const complaintCount = (words: MetricWords, counts: (eb: Complaints) => Expression<SqlBool>): Metric => ({
  grains: ["store", "department"],
  direction: "lower",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_complaints")
      .where(counts)
      .select(grainKeys)
      .select([
        "received_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "complaint_id as subject_id",
      ]),
});
