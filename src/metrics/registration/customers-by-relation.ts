/** Customers by relation: trading partners, and those who work for the firm (P04-02). */
import type { Metric } from "../metric.ts";
import { knownCustomers } from "./known-customers.ts";

const titles = { general: "一般客户", special: "特殊客户" } as const;

export const customersByRelation: readonly Metric[] = (["general", "special"] as const).map((relation) =>
  knownCustomers("relation", relation, {
    id: `customers-by-relation.${relation}`,
    title: `客户关系：${titles[relation]}`,
    definition: "期末（不晚于截止日）已接触的客户中属于此类的户数；特殊客户不参加评级和评分",
    rule: "P04-02",
    clause: "篇四 第3条",
  }),
);
