/** Share of approved viewing requests that were complete (P04-16). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const viewRequestCompleteRate = wholeFindingRate("view.request_complete", {
  id: "view-request-complete-rate",
  title: "查阅申请完整率",
  definition: "内容、目的、理由、查阅人情况、单位盖章、负责人签字六项齐全的获批申请 ÷ 获批申请",
  rule: "P04-16",
  clause: "篇四 第18条第1至3项",
  needs: ["view_request"],
});
