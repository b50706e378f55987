/** Parties with at least one test drive in the period ÷ first-visit parties of the period (P13-33). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { firstVisitsBelow } from "../shapes/first-visits.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const testDriveRate = metric({
  id: "test-drive-rate",
  title: "试乘试驾率",
  definition: "期内至少试驾一次的客户批次 ÷ 首次到店批次；同一批次多次试驾只计一次",
  unit: "ratio",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "distinct_ratio",
  events: (db, sql) =>
    firstVisitsBelow(db, sql).unionAll(
      db
        .selectFrom("fct_test_drives")
        .select(grainKeys)
        .select([
          "driven_on as happened_on",
          sql.whole(1).as("numerator"),
          sql.whole(0).as("denominator"),
          "party_id as subject_id",
        ]),
    ),
});
