/** Share of complaints that repeat an earlier one of the same customer or car and cause (P05-06). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintRepeatRate = complaintShare(
  {
    id: "complaint-repeat-rate",
    title: "重复投诉率",
    definition: "重复投诉件数 ÷ 受理件数",
    rule: "P05-06",
    clause: "篇五 2.5",
    direction: "lower",
    policy: { kind: "settings", id: "complaint.repeat_window_days" },
  },
  { counts: (eb) => eb("is_repeat", "=", true) },
);
