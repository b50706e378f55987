/** Share of viewing requests that were approved (P04-16). */
import { findingRate } from "../shapes/finding.ts";

export const viewApprovalRate = findingRate("view.approved", {
  id: "view-approval-rate",
  title: "查阅申请批准率",
  definition: "批准的查阅申请 ÷ 已审批的查阅申请",
  direction: "neutral",
  rule: "P04-16",
  clause: "篇四 第18条第1至3项",
  needs: ["view_request"],
});
