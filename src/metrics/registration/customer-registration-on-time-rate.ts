/** Share of new customers registered within the working days of P12-06. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerRegistrationOnTimeRate = deadlineRate("customer.registration", {
  id: "customer-registration-on-time-rate",
  title: "新客户按时备案率",
  definition:
    "当期到期的新客户中，首次接触后期限内备案建档的户数 ÷ 到期户数；到期未备案算未达标；门店不登记建档日期的不计",
  rule: "P12-06",
  clause: "篇十二 客户备案",
  needs: ["customer"],
});
