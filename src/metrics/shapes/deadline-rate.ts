/** On-time rate of one deadline or of several: met ÷ due; not yet due is left out, due and not done counts as failed (V-09). */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

export const deadlineRate = (deadline: string, words: MetricWords): Metric => ({
  ...commonDeadlineRate([deadline], words),
  policy: { kind: "deadlines", id: deadline },
});

export const commonDeadlineRate = (deadlines: readonly string[], words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "higher",
  ...words,
  unit: "ratio",
  aggregate: "ratio",
  deadlines,
  events: (db, sql) =>
    db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "in", [...deadlines])
      .where("is_due", "=", true)
      .select(grainKeys)
      .select(({ eb }) => [
        "counted_on as happened_on",
        sql.one(eb("is_met", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "subject_id",
      ]),
});
