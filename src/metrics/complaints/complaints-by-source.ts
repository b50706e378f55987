/** Complaints received by source (P05-02). */
import { complaint } from "../../warehouse/entities/complaint.ts";
import type { Metric } from "../metric.ts";
import { complaintCount } from "../shapes/complaint-count.ts";

type Code = (typeof complaint.columns.source.codes)[number];

export const complaintsBySourceTitles: Readonly<Record<Code, string>> = {
  phone: "来电",
  in_store: "到店",
  sales_advisor: "经销售顾问",
  cr_specialist: "经客户关系专员",
  cr_followup_call: "客户关系部回访",
  group_call_centre: "集团呼叫中心",
};

export const complaintsBySource: readonly Metric[] = complaint.columns.source.codes.map((code) =>
  complaintCount(
    {
      id: `complaints-by-source.${code}`,
      title: `投诉来源：${complaintsBySourceTitles[code]}`,
      definition: "当月受理的投诉中属于此类的件数",
      rule: "P05-02",
      clause: "篇五 2.1",
    },
    (eb) => eb("source", "=", code),
  ),
);
