/** Number of things that wait for one step at the end of the period (`fct_waits`). */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

export const waitingCount = (wait: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "lower",
  ...words,
  unit: "count",
  aggregate: "stock",
  events: (db, sql) => {
    const waits = db.selectFrom("fct_waits").where("wait_id", "=", wait).select(grainKeys);
    const began = waits.select([
      "began_on as happened_on",
      sql.whole(1).as("numerator"),
      sql.noNumber().as("denominator"),
      "subject_id",
    ]);
    const ended = waits
      .where("ended_on", "is not", null)
      .select((eb) => [
        eb.ref("ended_on").$notNull().as("happened_on"),
        sql.whole(-1).as("numerator"),
        sql.noNumber().as("denominator"),
        "subject_id",
      ]);
    return began.unionAll(ended);
  },
});
