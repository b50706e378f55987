/** Roadshows approved by the managers (P13-67). */
import { findingRate } from "../shapes/finding.ts";

export const roadshowApprovalRate = findingRate("roadshow.approved", {
  id: "roadshow-approval-rate",
  title: "巡展审批率",
  definition: "经经理和总经理审批的巡展 ÷ 巡展场次",
  rule: "P13-67",
  clause: "篇十三 大客户第4条",
  needs: ["roadshow"],
});
