/** Share of service archives handed over in time, complete or not: the second line beside P02-13. */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const serviceArchiveHandoverRate = metric({
  id: "service-archive-handover-rate",
  title: "售后档案按时交出率（不论齐全）",
  definition: "当月到期的售后档案中，期限内已移交的份数 ÷ 到期份数，不论资料是否齐全",
  unit: "ratio",
  direction: "higher",
  rule: "P02-13",
  clause: "篇二 移交第2条",
  grains: everyGrain,
  aggregate: "ratio",
  policy: { kind: "deadlines", id: "archive.service_handover" },
  events: (db, sql) =>
    db
      .selectFrom("fct_deadlines")
      .innerJoin("fct_deliveries", "fct_deliveries.delivery_id", "fct_deadlines.subject_id")
      .where("deadline_id", "=", "archive.service_handover")
      .where("is_due", "=", true)
      .select(grainKeys.map((key) => `fct_deadlines.${key}` as const))
      .select(({ eb }) => [
        "counted_on as happened_on",
        sql
          .one(eb.and([eb("handed_over_on", "is not", null), eb(sql.day("handed_over_on"), "<=", sql.day("due_at"))]))
          .as("numerator"),
        sql.whole(1).as("denominator"),
        "subject_id",
      ]),
});
