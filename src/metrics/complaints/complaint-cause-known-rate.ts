/** Share of complaints whose cause was found out; the demand every complaint has to state (P10-04). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintCauseKnownRate = complaintShare(
  {
    id: "complaint-cause-known-rate",
    title: "投诉原因与诉求填写率",
    definition: "原因与诉求都已写明的件数 ÷ 受理件数",
    rule: "P10-04",
    clause: "篇十 原文第489行",
  },
  { counts: (eb) => eb("cause_code", "is not", null) },
);
