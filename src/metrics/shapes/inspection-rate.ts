/** Completeness at the first inspection, by the day of inspection: of whole files or of their papers. */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain, type MetricWords } from "./metric-words.ts";

type Kind = "sale" | "service";
const inspected = { direction: "higher", unit: "ratio", aggregate: "ratio", grains: everyGrain } as const;

/** Packages whose required papers are all there and valid ÷ packages inspected. */
export const fileCompleteness = (kind: Kind, words: MetricWords): Metric => ({
  ...words,
  ...inspected,
  events: (db, sql) =>
    db
      .selectFrom("fct_inspections")
      .where("kind", "=", kind)
      .select(grainKeys)
      .select(({ eb }) => [
        "inspected_on as happened_on",
        sql.one(eb("is_complete", "=", true)).as("numerator"),
        sql.whole(1).as("denominator"),
        "package_id as subject_id",
      ]),
});

/** Valid required papers ÷ required papers. */
export const itemCompleteness = (kind: Kind, words: MetricWords): Metric => ({
  ...words,
  ...inspected,
  events: (db) =>
    db
      .selectFrom("fct_inspections")
      .where("kind", "=", kind)
      .select(grainKeys)
      .select([
        "inspected_on as happened_on",
        "valid_items as numerator",
        "required_items as denominator",
        "package_id as subject_id",
      ]),
});
