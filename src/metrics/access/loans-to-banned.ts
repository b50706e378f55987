/** Loans to people who may borrow no more (P13-104). */
import { findingFailures } from "../shapes/finding.ts";

export const loansToBanned = findingFailures("loan.not_banned", {
  id: "loans-to-banned",
  title: "向停借人员出借",
  definition: "借阅人已因逾期被停止借阅后仍借出销售资料的笔数",
  rule: "P13-104",
  clause: "篇十三 行政第10条",
  needs: ["archive_loan"],
  asks: null,
});
