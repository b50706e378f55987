/** Share of complaints entered in OMS (P05-10). */
import { complaintShare } from "../shapes/complaint-share.ts";

export const omsEntryRate = complaintShare(
  {
    id: "oms-entry-rate",
    title: "OMS录入率",
    definition: "已录入OMS的投诉件数 ÷ 受理件数",
    rule: "P05-10",
    clause: "篇五 2.8",
  },
  {
    counts: (eb, sql, { asOf }) =>
      eb.and([eb("oms_entered_at", "is not", null), eb(sql.day("oms_entered_at"), "<=", sql.date(asOf))]),
  },
);
