/** Valid complaints by cause, for the causes to be seen in order of weight (P03-11). */
import { complaint } from "../../warehouse/entities/complaint.ts";
import type { Metric } from "../metric.ts";
import { complaintCount } from "../shapes/complaint-count.ts";

type Code = (typeof complaint.columns.cause_code.codes)[number];

export const complaintsByCauseTitles: Readonly<Record<Code, string>> = {
  product_quality: "产品质量",
  repair_quality: "维修质量",
  service_attitude: "服务态度",
  delivery_delay: "交车延误",
  price_dispute: "价格争议",
  parts_shortage: "配件短缺",
  paperwork: "手续问题",
  other: "其他",
};

export const complaintsByCause: readonly Metric[] = complaint.columns.cause_code.codes.map((code) =>
  complaintCount(
    {
      id: `complaints-by-cause.${code}`,
      title: `有效投诉原因：${complaintsByCauseTitles[code]}`,
      definition: "当月受理的有效投诉中属于此原因的件数",
      rule: "P03-11",
      clause: "篇三 第十七条",
    },
    (eb) => eb.and([eb("cause_code", "=", code), eb("validity", "=", "valid")]),
  ),
);
