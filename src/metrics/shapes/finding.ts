/** Measures of one question asked of records (`fct_findings`): how many are as the rule asks. */
import type { AliasableExpression, ExpressionBuilder } from "kysely";
import type { Warehouse } from "../../warehouse/schema/index.ts";
import { grainKeys } from "../grain-keys.ts";
import type { Events, Metric, Unit } from "../metric.ts";
import type { Sql } from "../portable.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

type Answers = ExpressionBuilder<Warehouse, "fct_findings">;

interface Weights {
  readonly numerator: (eb: Answers, sql: Sql) => AliasableExpression<number | null>;
  readonly denominator: (eb: Answers, sql: Sql) => AliasableExpression<number | null>;
}

/** As the rule asks ÷ asked: of records for a yes or no, of their parts where a record is asked for several. */
export const findingRate = (question: string, words: MetricWords): Metric => ({
  ...rate(words),
  events: answers(question, { numerator: (eb) => eb.ref("met"), denominator: (eb) => eb.ref("asked") }),
});

/** Records that are wholly as the rule asks ÷ records asked. */
export const wholeFindingRate = (question: string, words: MetricWords): Metric => ({
  ...rate(words),
  events: answers(question, {
    numerator: (eb, sql) => sql.one(eb("met", "=", eb.ref("asked"))),
    denominator: (_, sql) => sql.whole(1),
  }),
});

/** Number of things that are not as the rule asks; none where nothing was ever asked is no zero. */
export const findingFailures = (question: string, words: MetricWords): Metric => ({
  asks: question,
  grains: everyGrain,
  direction: "lower",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: answers(question, {
    numerator: (eb) => eb("asked", "-", eb.ref("met")),
    denominator: (_, sql) => sql.noNumber(),
  }),
});

/** Number of records asked, whatever the answer: for plain counts of a register. */
export const findingCount = (question: string, words: MetricWords): Metric => ({
  grains: everyGrain,
  direction: "neutral",
  ...words,
  unit: "count",
  aggregate: "sum",
  events: answers(question, { numerator: (_, sql) => sql.whole(1), denominator: (_, sql) => sql.noNumber() }),
});

/** Records whose answer still holds at the end of the period: each counts from its day on. */
export const findingStock = (question: string, words: MetricWords): Metric => ({
  ...findingCount(question, { direction: "lower", ...words }),
  aggregate: "stock",
});

/** Middle, mean, or sum of what was measured on the way. */
export const findingMeasure = (
  question: string,
  { unit, aggregate, ...words }: MetricWords & { readonly unit: Unit; readonly aggregate: "median" | "mean" | "sum" },
): Metric => ({
  grains: everyGrain,
  direction: "lower",
  ...words,
  unit,
  aggregate,
  events: answers(question, { numerator: (eb) => eb.ref("measured"), denominator: (_, sql) => sql.whole(1) }),
});

const rate = (words: MetricWords) =>
  ({ grains: everyGrain, direction: "higher", ...words, unit: "ratio", aggregate: "ratio" }) as const;

const answers =
  (question: string, { numerator, denominator }: Weights): Events =>
  (db, sql) =>
    db
      .selectFrom("fct_findings")
      .where("question_id", "=", question)
      .select(grainKeys)
      .select((eb) => [
        "happened_on",
        numerator(eb, sql).as("numerator"),
        denominator(eb, sql).as("denominator"),
        "subject_id",
      ]);
