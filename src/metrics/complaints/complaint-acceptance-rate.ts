/** Share of decided complaints that were accepted (P03-04). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintAcceptanceRate = complaintShare(
  {
    id: "complaint-acceptance-rate",
    title: "投诉受理率",
    definition: "裁定受理的件数 ÷ 已裁定的件数（按受理月）",
    rule: "P03-04",
    clause: "篇三 第七条",
    direction: "neutral",
  },
  {
    among: (eb) => eb("is_accepted", "is not", null),
    counts: (eb) => eb("is_accepted", "=", true),
  },
);
