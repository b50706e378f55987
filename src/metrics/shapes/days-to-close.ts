/** Days from receipt to closing of the complaints closed, by the day of closing. */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import type { MetricWords } from "./metric-words.ts";

export const daysToClose = (aggregate: "mean" | "median" | "p90", words: MetricWords): Metric => ({
  grains: ["store", "department"],
  direction: "lower",
  ...words,
  unit: "days",
  aggregate,
  events: (db, sql) =>
    db
      .selectFrom("fct_complaints")
      .where("closed_on", "is not", null)
      .select(grainKeys)
      .select((eb) => [
        eb.ref("closed_on").$notNull().as("happened_on"),
        "days_to_close as numerator",
        sql.whole(1).as("denominator"),
        "complaint_id as subject_id",
      ]),
});
