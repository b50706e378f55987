/** Customer records missing (P13-68). */
import { findingFailures } from "../shapes/finding.ts";

export const roadshowRecordsMissing = findingFailures("roadshow.records", {
  id: "roadshow-records-missing",
  title: "巡展缺少资料数",
  definition: "每场每名顾问少于规定条数的合计",
  rule: "P13-68",
  clause: "篇十三 大客户第5条",
  needs: ["roadshow_staff"],
});
