/** Share of records that nobody has brought up to date for long (P18-13). */
import { findingRate } from "../shapes/finding.ts";

export const staleCustomersRate = findingRate("customer.is_stale", {
  id: "stale-customers-rate",
  title: "客户资料陈旧率",
  definition: "截止日超过规定天数未更新资料的户数 ÷ 户数；门店不登记更新日期的不计",
  direction: "lower",
  rule: "P18-13",
  clause: "篇十八 第十七、十八条",
  needs: ["customer"],
});
