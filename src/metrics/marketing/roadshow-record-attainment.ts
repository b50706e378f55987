/** Customer records collected of those prescribed (P13-68). */
import { findingRate } from "../shapes/finding.ts";

export const roadshowRecordAttainment = findingRate("roadshow.records", {
  id: "roadshow-record-attainment",
  title: "巡展资料完成率",
  definition: "每场每名顾问收集的客户资料（至多计到规定条数）÷ 规定条数",
  rule: "P13-68",
  clause: "篇十三 大客户第5条",
  needs: ["roadshow_staff"],
});
