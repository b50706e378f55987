/** Customers moved to a category in the period (P12-02). */
import type { Metric } from "../metric.ts";
import { findingCount } from "../shapes/finding.ts";
import { categories, categoryTitles } from "./category-titles.ts";

export const categoryMoves: readonly Metric[] = categories.map((category) =>
  findingCount(`customer.moved_to.${category}`, {
    id: `customer-moves.${category}`,
    title: `转为${categoryTitles[category]}`,
    definition: "当期客户信息维护表中改为此类别的户次",
    rule: "P12-02",
    clause: "篇十二 客户分类",
    needs: ["customer_change"],
  }),
);
