/** Share of returned loans struck off the register in time (P04-22). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const loanCancellationRate = deadlineRate("loan.cancellation", {
  id: "loan-cancellation-rate",
  title: "归还当日注销率",
  definition: "当期归还的借阅中，期限内在登记册注销的笔数 ÷ 到期笔数；门店不登记注销的不计",
  rule: "P04-22",
  clause: "篇四 第20条",
  needs: ["archive_loan"],
});
