/** Share of changes reported within the working days of P12-07. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerChangeOnTimeRate = deadlineRate("customer.change_report", {
  id: "customer-change-on-time-rate",
  title: "客户信息变动按时报备率",
  definition: "当期到期的客户信息变动中，期限内报备的项数 ÷ 到期项数；到期未报备算未达标",
  rule: "P12-07",
  clause: "篇十二 信息维护",
  needs: ["customer_change"],
});
