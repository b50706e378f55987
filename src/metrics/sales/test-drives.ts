/** Test drives made (P13-33). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const testDrives = metric({
  id: "test-drives",
  title: "试乘试驾次数",
  definition: "当月试乘试驾次数",
  unit: "count",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_test_drives")
      .select(grainKeys)
      .select([
        "driven_on as happened_on",
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "test_drive_id as subject_id",
      ]),
});
