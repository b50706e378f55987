/** Complaints received (P03-15). */
import { complaintCount } from "../shapes/complaint-count.ts";

export const complaintsReceived = complaintCount(
  {
    id: "complaints-received",
    title: "投诉件数",
    definition: "当月受理的投诉件数",
    rule: "P03-15",
    clause: "篇三 第二十七条",
  },
  (eb) => eb.lit(true),
);
