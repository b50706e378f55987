/** Complaints received by what is demanded (P03-02). */
import { complaint } from "../../warehouse/entities/complaint.ts";
import type { Metric } from "../metric.ts";
import { complaintCount } from "../shapes/complaint-count.ts";

type Code = (typeof complaint.columns.demand.codes)[number];

export const complaintsByDemandTitles: Readonly<Record<Code, string>> = {
  price_reduction: "减价",
  return: "退货",
  exchange: "换货",
  damages: "损害赔偿",
  criticism_suggestion: "批评建议",
};

export const complaintsByDemand: readonly Metric[] = complaint.columns.demand.codes.map((code) =>
  complaintCount(
    {
      id: `complaints-by-demand.${code}`,
      title: `投诉诉求：${complaintsByDemandTitles[code]}`,
      definition: "当月受理的投诉中属于此类的件数",
      rule: "P03-02",
      clause: "篇三 第二条",
    },
    (eb) => eb("demand", "=", code),
  ),
);
