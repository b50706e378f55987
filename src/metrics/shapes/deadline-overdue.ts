/** Items of one deadline that are past their due day and still open at the end of the period. */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

export const deadlineOverdue = (deadline: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "lower",
  ...words,
  unit: "count",
  aggregate: "stock",
  policy: { kind: "deadlines", id: deadline },
  events: (db, sql) => {
    const late = db
      .selectFrom("fct_deadlines")
      .where("deadline_id", "=", deadline)
      .where((eb) => eb.or([eb("done_at", "is", null), eb("done_at", ">", eb.ref("due_at"))]))
      .select(grainKeys)
      .select([sql.noNumber().as("denominator"), "subject_id"]);
    const began = late.select([sql.nextDay(sql.day("due_at")).as("happened_on"), sql.whole(1).as("numerator")]);
    const ended = late
      .where("done_at", "is not", null)
      .select([sql.day("done_at").as("happened_on"), sql.whole(-1).as("numerator")]);
    return began.unionAll(ended);
  },
});
