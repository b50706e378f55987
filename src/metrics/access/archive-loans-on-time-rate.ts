/** Share of archives that came back within the days of P04-21. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const archiveLoansOnTimeRate = deadlineRate("loan.archive", {
  id: "archive-loans-on-time-rate",
  title: "客户档案按时归还率",
  definition: "当期到期的档案借阅中，期限内归还的笔数 ÷ 到期笔数；到期未还算未达标",
  rule: "P04-21",
  clause: "篇四 第19条",
  needs: ["archive_loan"],
});
