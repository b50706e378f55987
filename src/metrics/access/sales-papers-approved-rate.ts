/** Share of customer papers lent with all consents (P13-103). */
import { findingRate } from "../shapes/finding.ts";

export const salesPapersApprovedRate = findingRate("loan.approved.sales_papers", {
  id: "sales-papers-approved-rate",
  title: "客户资料三方同意率",
  definition: "借出前销售经理、组长、助理均已同意的客户资料借阅笔数 ÷ 借阅笔数；门店不登记批准时间的不计",
  rule: "P13-103",
  clause: "篇十三 行政第10条",
  needs: ["archive_loan"],
});
