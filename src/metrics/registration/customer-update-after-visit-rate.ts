/** Share of visits after which the customer's file was brought up to date (P08-10). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerUpdateAfterVisitRate = deadlineRate("customer.update_after_visit", {
  id: "customer-update-after-visit-rate",
  title: "走访后资料按时更新率",
  definition: "当期到期的走访中，期限内更新客户资料的次数 ÷ 到期次数",
  rule: "P08-10",
  clause: "篇八 4.2.5",
  needs: ["customer_change", "visit"],
});
