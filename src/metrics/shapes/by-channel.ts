/** What a channel of customers brings (P11-07): the channel of a party is that of its first visit. */
import type { Kysely } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric, MetricContext } from "../metric.ts";
import type { Sql } from "../portable.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

/** First visits of a channel; numerator and denominator are the caller's. */
const parties = (db: Kysely<Warehouse>, channel: string) =>
  db
    .selectFrom("fct_showroom_visits")
    .where("is_first_visit", "=", true)
    .where("channel", "=", channel)
    .select(grainKeys)
    .select(["arrived_on as happened_on"]);

/** Deals of the parties of a channel; numerator and denominator are the caller's. */
const channelDeals = (db: Kysely<Warehouse>, sql: Sql, channel: string, { asOf }: MetricContext) =>
  db
    .selectFrom("fct_orders")
    .where("channel", "=", channel)
    .where("effective_on", "is not", null)
    .where((eb) => eb.or([eb("cancelled_on", "is", null), eb("cancelled_on", ">", sql.date(asOf))]))
    .select(grainKeys)
    .select((eb) => [eb.ref("effective_on").$notNull().as("happened_on")]);

export const channelParties = (channel: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "neutral",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: (db, sql) =>
    parties(db, channel).select([
      sql.whole(1).as("numerator"),
      sql.noNumber().as("denominator"),
      "party_id as subject_id",
    ]),
});

export const channelContactRate = (channel: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "higher",
  ...words,
  unit: "ratio",
  aggregate: "ratio",
  events: (db, sql) =>
    parties(db, channel).select(({ eb }) => [
      sql.one(eb("has_contact", "=", true)).as("numerator"),
      sql.whole(1).as("denominator"),
      "party_id as subject_id",
    ]),
});

export const channelDealRate = (channel: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "higher",
  ...words,
  unit: "ratio",
  aggregate: "ratio",
  events: (db, sql, context) =>
    parties(db, channel)
      .select([sql.whole(0).as("numerator"), sql.whole(1).as("denominator"), "party_id as subject_id"])
      .unionAll(
        channelDeals(db, sql, channel, context).select([
          sql.whole(1).as("numerator"),
          sql.whole(0).as("denominator"),
          "order_id as subject_id",
        ]),
      ),
});

/** Campaigns belong to the store, so the figure has no other grain. */
export const channelCostPerDeal = (channel: string, words: MetricWords): Metric => ({
  grains: ["store"],
  direction: "lower",
  ...words,
  unit: "fen",
  aggregate: "ratio",
  events: (db, sql, context) =>
    db
      .selectFrom("fct_campaigns")
      .where("channel", "=", channel)
      .select([
        "store_id",
        sql.noText().as("department_id"),
        sql.noText().as("team_id"),
        sql.noText().as("employee_id"),
        "starts_on as happened_on",
        "cost_fen as numerator",
        sql.whole(0).as("denominator"),
        "campaign_id as subject_id",
      ])
      .unionAll(
        channelDeals(db, sql, channel, context).select([
          sql.whole(0).as("numerator"),
          sql.whole(1).as("denominator"),
          "order_id as subject_id",
        ]),
      ),
});
