/** Share of complaints, by the day of receipt: those that fulfil a condition ÷ those that can. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric, MetricContext } from "../metric.ts";
import type { Sql } from "../portable.ts";
import type { MetricWords } from "./metric-words.ts";

type Complaints = ExpressionBuilder<Warehouse, "fct_complaints">;

interface Share {
  /** Which complaints stand in the denominator; all when absent. */
  readonly among?: (eb: Complaints, sql: Sql, context: MetricContext) => Expression<SqlBool>;
  readonly counts: (eb: Complaints, sql: Sql, context: MetricContext) => Expression<SqlBool>;
}

export const complaintShare = (words: MetricWords, { among, counts }: Share): Metric => ({
  grains: ["store", "department"],
  direction: "higher",
  ...words,
  unit: "ratio",
  aggregate: "ratio",
  events: (db, sql, context) =>
    db
      .selectFrom("fct_complaints")
      .where((eb) => among?.(eb, sql, context) ?? eb.lit(true))
      .select(grainKeys)
      .select((eb) => [
        "received_on as happened_on",
        sql.one(counts(eb, sql, context)).as("numerator"),
        sql.whole(1).as("denominator"),
        "complaint_id as subject_id",
      ]),
});
