/** Visits made by whom they were to (P17-03). */
import { visit } from "../../warehouse/entities/visit.ts";
import type { Metric } from "../metric.ts";
import { visitCount } from "../shapes/visit-count.ts";

type Code = (typeof visit.columns.target_kind.codes)[number];

export const visitsByTargetTitles: Readonly<Record<Code, string>> = {
  existing: "业务往来客户",
  target: "目标客户",
  potential: "潜在客户",
  peer: "同行业",
};

export const visitsByTarget: readonly Metric[] = visit.columns.target_kind.codes.map((code) =>
  visitCount(
    {
      id: `visits-by-target.${code}`,
      title: `拜访对象：${visitsByTargetTitles[code]}`,
      definition: "当月拜访中属于此类的次数",
      rule: "P17-03",
      clause: "篇十七 2.2",
    },
    (eb) => eb("target_kind", "=", code),
  ),
);
