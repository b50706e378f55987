/** Share of complaints with the five fields of P05-04. */
import { complaintShare } from "../shapes/complaint-share.ts";

export const complaintRecordCompleteRate = complaintShare(
  {
    id: "complaint-record-complete-rate",
    title: "投诉记录五项完整率",
    definition: "姓名、电话、车型、车牌、内容五项齐全的件数 ÷ 受理件数",
    rule: "P05-04",
    clause: "篇五 2.3",
  },
  { counts: (eb) => eb("is_record_complete", "=", true) },
);
