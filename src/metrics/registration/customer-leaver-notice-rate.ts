/** Share of leavers' customers told in time who looks after them (P12-13). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerLeaverNoticeRate = deadlineRate("customer.leaver_notice", {
  id: "customer-leaver-notice-rate",
  title: "离职后按时告知客户率",
  definition: "离职人员负责的客户中，期限内告知客户的户数 ÷ 到期户数；门店不登记告知日期的不计",
  rule: "P12-13",
  clause: "篇十二 人员离职",
  needs: ["customer_assignment"],
});
