/** Visits made by purpose (P17-02). */
import { visit } from "../../warehouse/entities/visit.ts";
import type { Metric } from "../metric.ts";
import { visitCount } from "../shapes/visit-count.ts";

type Code = (typeof visit.columns.purpose.codes)[number];

export const visitsByPurposeTitles: Readonly<Record<Code, string>> = {
  market_research: "市场调研",
  competitor: "了解竞争对手",
  care_relation: "客户保养：维护关系",
  care_volume: "客户保养：提升销量",
  care_collection: "客户保养：结清货款",
  new_customer: "开发新客户",
  new_product: "推广新产品",
  coverage: "提高覆盖率",
};

export const visitsByPurpose: readonly Metric[] = visit.columns.purpose.codes.map((code) =>
  visitCount(
    {
      id: `visits-by-purpose.${code}`,
      title: `拜访目的：${visitsByPurposeTitles[code]}`,
      definition: "当月拜访中属于此类的次数",
      rule: "P17-02",
      clause: "篇十七 2.1",
    },
    (eb) => eb("purpose", "=", code),
  ),
);
