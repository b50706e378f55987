/** Share of the visits that went to customers of a category (P12-02). */
import { grainKeys } from "../grain-keys.ts";
import type { Metric } from "../metric.ts";
import { everyGrain } from "../shapes/metric-words.ts";
import { type Category, categories, categoryTitles } from "./category-titles.ts";

const visitShare = (category: Category): Metric => ({
  id: `visit-share-by-category.${category}`,
  title: `拜访占比：${categoryTitles[category]}`,
  definition: "当期对有档案客户的拜访中，客户现属此类别的次数 ÷ 次数",
  rule: "P12-02",
  clause: "篇十二 客户分类",
  unit: "ratio",
  direction: "neutral",
  grains: everyGrain,
  aggregate: "ratio",
  needs: ["visit"],
  events: (db, sql) =>
    db
      .selectFrom("fct_visits")
      .innerJoin("dim_customer", "dim_customer.customer_id", "fct_visits.customer_id")
      .select(grainKeys.map((key) => `fct_visits.${key}` as const))
      .select(({ eb }) => [
        "visited_on as happened_on",
        sql.one(eb(eb.fn.coalesce("category", eb.val("")), "=", category)).as("numerator"),
        sql.whole(1).as("denominator"),
        "visit_id as subject_id",
      ]),
});

export const visitShareByCategory: readonly Metric[] = categories.map(visitShare);
