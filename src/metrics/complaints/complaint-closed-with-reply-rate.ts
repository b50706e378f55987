/** Share of closed complaints whose customer had been answered (P03-09). */
import { findingRate } from "../shapes/finding.ts";

export const complaintClosedWithReplyRate = findingRate("complaint.closed_with_reply", {
  id: "complaint-closed-with-reply-rate",
  title: "结案前已回复客户的比例",
  definition: "结案时已回复客户的件数 ÷ 结案件数（按结案日）",
  rule: "P03-09",
  clause: "篇三 第十四条",
  grains: ["store", "department"],
});
