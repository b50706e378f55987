/** Share of complete entries in the loan register (P04-20). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const loanEntryCompleteRate = wholeFindingRate("loan.entry_complete", {
  id: "loan-entry-complete-rate",
  title: "借阅登记完整率",
  definition: "资料名称、份数、借出时间、事由、签字齐全的借阅笔数 ÷ 借阅笔数；门店不登记这些栏目的不计",
  rule: "P04-20",
  clause: "篇四 第19条第5项",
  needs: ["archive_loan"],
});
