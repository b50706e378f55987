/** Share of decided complaints whose reason holds (P03-04). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintValidityRate = complaintShare(
  {
    id: "complaint-validity-rate",
    title: "投诉有效率",
    definition: "认定为有效的件数 ÷ 已认定性质的件数（按受理月）",
    rule: "P03-04",
    clause: "篇三 第七条",
    direction: "lower",
  },
  {
    among: (eb) => eb("validity", "in", ["valid", "customer_cause"]),
    counts: (eb) => eb("validity", "=", "valid"),
  },
);
