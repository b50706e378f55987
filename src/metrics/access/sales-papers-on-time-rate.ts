/** Share of sales papers that came back within the day of P13-104. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const salesPapersOnTimeRate = deadlineRate("loan.sales_papers", {
  id: "sales-papers-on-time-rate",
  title: "销售资料按时归还率",
  definition: "当期到期的销售资料借阅中，期限内归还的笔数 ÷ 到期笔数；到期未还算未达标",
  rule: "P13-104",
  clause: "篇十三 行政第10条",
  needs: ["archive_loan"],
});
