/** Share of key customers with a card of their own (P18-15). */
import { findingRate } from "../shapes/finding.ts";

export const keyCustomersCardRate = findingRate("customer.key_card", {
  id: "key-customers-card-rate",
  title: "重点客户单独建卡率",
  definition: "截止日重点客户中已单独建卡的户数 ÷ 户数；门店不登记建卡情况的不计",
  rule: "P18-15",
  clause: "篇十八 第二十条",
  needs: ["customer"],
});
