/** Sales papers lent and not returned after the last day (P13-104). */
import { deadlineOverdue } from "../shapes/deadline-overdue.ts";

export const salesPapersOverdue = deadlineOverdue("loan.sales_papers", {
  id: "sales-papers-overdue",
  title: "期末逾期未还销售资料",
  definition: "期末（不晚于截止日）已过归还期限仍未归还的销售资料借阅笔数",
  rule: "P13-104",
  clause: "篇十三 行政第10条",
  needs: ["archive_loan"],
});
