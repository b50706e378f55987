/** Share of text messages among follow-ups (P13-47). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const followUpSmsShare = metric({
  id: "follow-up-sms-share",
  title: "短信跟踪占比",
  definition: "以短信方式的跟踪 ÷ 全部跟踪",
  unit: "ratio",
  direction: "lower",
  rule: "P13-47",
  clause: "篇十三 三表卡第4条",
  grains: everyGrain,
  aggregate: "ratio",
  needs: ["lead_follow_up"],
  events: (db, sql) =>
    db
      .selectFrom("fct_follow_ups")
      .select(grainKeys)
      .select(({ eb }) => [
        "followed_on as happened_on",
        sql.one(eb("mode", "=", "sms")).as("numerator"),
        sql.whole(1).as("denominator"),
        "card_id as subject_id",
      ]),
});
