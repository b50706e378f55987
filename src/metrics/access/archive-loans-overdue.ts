/** Archives lent and not returned after the last day (P04-21). */
import { deadlineOverdue } from "../shapes/deadline-overdue.ts";

export const archiveLoansOverdue = deadlineOverdue("loan.archive", {
  id: "archive-loans-overdue",
  title: "期末逾期未还档案",
  definition: "期末（不晚于截止日）已过归还期限仍未归还的档案借阅笔数",
  rule: "P04-21",
  clause: "篇四 第19条",
  needs: ["archive_loan"],
});
