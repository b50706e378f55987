/** Cards that became void ÷ cards in force at some time of the month (P13-43). */
import { grainKeys } from "../grain-keys.ts";
import { metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";

export const cardVoidRate = metric({
  id: "card-void-rate",
  title: "三表卡作废率",
  definition: "当月作废的卡 ÷ 当月曾经有效的卡；跨月时分子分母按月相加",
  unit: "ratio",
  direction: "lower",
  rule: "P13-43",
  clause: "篇十三 三表卡第2条",
  grains: everyGrain,
  aggregate: "ratio",
  needs: ["lead_card", "lead_follow_up"],
  events: (db, sql) =>
    db
      .selectFrom("fct_card_months")
      .select(grainKeys)
      .select(({ eb }) => [
        "happened_on",
        sql.one(eb("is_voided", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "card_id as subject_id",
      ]),
});
