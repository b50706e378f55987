/** Customers by category (P12-02). */
import type { Metric } from "../metric.ts";
import { categories, categoryTitles } from "./category-titles.ts";
import { knownCustomers } from "./known-customers.ts";

export const customersByCategory: readonly Metric[] = categories.map((category) =>
  knownCustomers("category", category, {
    id: `customers-by-category.${category}`,
    title: `客户数：${categoryTitles[category]}`,
    definition: "期末（不晚于截止日）已接触的客户中，按现在的类别属于此类的户数",
    rule: "P12-02",
    clause: "篇十二 客户分类",
  }),
);
