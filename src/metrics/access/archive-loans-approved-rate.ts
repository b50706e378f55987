/** Share of archives lent after approval (P04-19). */
import { findingRate } from "../shapes/finding.ts";

export const archiveLoansApprovedRate = findingRate("loan.approved.archive", {
  id: "archive-loans-approved-rate",
  title: "客户档案先批后借率",
  definition: "借出前已由规定人员批准的档案借阅笔数 ÷ 借阅笔数；门店不登记批准时间的不计",
  rule: "P04-19",
  clause: "篇四 第19条",
  needs: ["archive_loan"],
});
