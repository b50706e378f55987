/** Number and share of information cards that fulfil a condition, by a day of the card. */
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

type Cards = ExpressionBuilder<Warehouse, "fct_cards">;
type Condition = (eb: Cards) => Expression<SqlBool>;
/** Day by which a card is counted. */
type CardDay = "held_on" | "void_on" | "cancelled_on";

/** Cards counted by a day; those without the day are left out. */
export const cardCount = (
  words: MetricWords,
  { on, counts }: { readonly on: CardDay; readonly counts: Condition },
): Metric => ({
  grains: everyGrain,
  direction: "lower",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: (db, sql) =>
    db
      .selectFrom("fct_cards")
      .where(on, "is not", null)
      .where(counts)
      .select(grainKeys)
      .select((eb) => [
        eb.ref(on).$notNull().as("happened_on"),
        sql.whole(1).as("numerator"),
        sql.noNumber().as("denominator"),
        "card_id as subject_id",
      ]),
});

interface Share {
  readonly on: CardDay;
  readonly among: Condition;
  readonly counts: Condition;
}

/** Cards that fulfil a condition ÷ cards that can. */
export const cardShare = (words: MetricWords, { on, among, counts }: Share): Metric => ({
  grains: everyGrain,
  direction: "higher",
  ...words,
  unit: words.per === undefined ? "ratio" : "per_hundred",
  aggregate: "ratio",
  events: (db, sql) =>
    db
      .selectFrom("fct_cards")
      .where(on, "is not", null)
      .where(among)
      .select(grainKeys)
      .select((eb) => [
        eb.ref(on).$notNull().as("happened_on"),
        eb.fn.coalesce(sql.one(counts(eb)), sql.whole(0)).as("numerator"),
        sql.whole(1).as("denominator"),
        "card_id as subject_id",
      ]),
});
