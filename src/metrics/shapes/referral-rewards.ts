/** Rewards to customers who brought a buyer, in fen, by the day on which they fell due or were paid. */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

export const referralRewards = (day: "recognised_on" | "paid_on", words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "neutral",
  ...words,
  unit: "fen",
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_referrals")
      .where(day, "is not", null)
      .select(grainKeys)
      .select((eb) => [
        eb.ref(day).$notNull().as("happened_on"),
        "reward_fen as numerator",
        sql.noNumber().as("denominator"),
        "order_id as subject_id",
      ]),
});
