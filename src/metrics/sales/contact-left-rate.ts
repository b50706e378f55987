/** Share of first-visit parties that left a valid phone number (P13-33). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const contactLeftRate = metric({
  id: "contact-left-rate",
  title: "留电率",
  definition: "首次到店批次中留下有效电话的批次 ÷ 首次到店批次",
  unit: "ratio",
  direction: "higher",
  rule: "P13-33",
  clause: "篇十三 日常第28条",
  grains: everyGrain,
  aggregate: "ratio",
  events: (db, sql) =>
    db
      .selectFrom("fct_showroom_visits")
      .where("is_first_visit", "=", true)
      .select(grainKeys)
      .select(({ eb }) => [
        "arrived_on as happened_on",
        sql.one(eb("has_contact", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "party_id as subject_id",
      ]),
});
