/** Orders brought by existing customers (P13-71). */
import { findingRate } from "../shapes/finding.ts";

export const referralOrderShare = findingRate("order.referred", {
  id: "referral-order-share",
  title: "转介绍订单占比",
  definition: "有介绍人登记的生效订单 ÷ 生效订单",
  rule: "P13-71",
  clause: "篇十三 大客户第8条",
  needs: ["referral"],
});
