/** Complaints received by kind of complainant (P03-01). */
import { complaint } from "../../warehouse/entities/complaint.ts";
import type { Metric } from "../metric.ts";
import { complaintCount } from "../shapes/complaint-count.ts";

type Code = (typeof complaint.columns.customer_type.codes)[number];

export const complaintsByTypeTitles: Readonly<Record<Code, string>> = {
  consumer: "终端消费者",
  agent: "代理商",
  franchisee: "加盟商",
};

export const complaintsByType: readonly Metric[] = complaint.columns.customer_type.codes.map((code) =>
  complaintCount(
    {
      id: `complaints-by-type.${code}`,
      title: `投诉人：${complaintsByTypeTitles[code]}`,
      definition: "当月受理的投诉中属于此类的件数",
      rule: "P03-01",
      clause: "篇三 第一条",
    },
    (eb) => eb("customer_type", "=", code),
  ),
);
