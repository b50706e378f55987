/** Share of customers whose file was brought up to date after the month's last transaction (P06-04). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerUpdateAfterTransactionRate = deadlineRate("customer.update_after_transaction", {
  id: "customer-update-after-transaction-rate",
  title: "交易后档案按时更新率",
  definition: "当期到期的、当月最后一笔交易后须更新档案的客户中，期限内更新的户次 ÷ 到期户次",
  rule: "P06-04",
  clause: "篇六 4.1.2 b",
  needs: ["customer_change"],
});
