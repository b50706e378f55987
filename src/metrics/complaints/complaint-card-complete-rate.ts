/** Share of record cards with all their fields (P03-10). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintCardCompleteRate = complaintShare(
  {
    id: "complaint-card-complete-rate",
    title: "投诉记录卡完整率",
    definition: "记录卡必填项齐全的件数 ÷ 受理件数",
    rule: "P03-10",
    clause: "篇三 第十五条",
  },
  { counts: (eb) => eb("is_card_complete", "=", true) },
);
