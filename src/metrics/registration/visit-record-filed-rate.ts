/** Share of visits whose report lies in the customer's file (P06-08). */
import { findingRate } from "../shapes/finding.ts";

export const visitRecordFiledRate = findingRate("visit.record_filed", {
  id: "visit-record-filed-rate",
  title: "维护记录归档率",
  definition: "报告期限已到的拜访中，报告已归入客户档案的次数 ÷ 次数；门店不登记归档日期的不计",
  rule: "P06-08",
  clause: "篇六 5.1.4",
  needs: ["visit_report"],
});
