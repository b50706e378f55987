/** Share of complaints that are major (P05-06). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintMajorShare = complaintShare(
  {
    id: "complaint-major-share",
    title: "重大投诉占比",
    definition: "重大投诉件数 ÷ 受理件数",
    rule: "P05-06",
    clause: "篇五 2.5",
    direction: "lower",
  },
  { counts: (eb) => eb("is_major", "=", true) },
);
