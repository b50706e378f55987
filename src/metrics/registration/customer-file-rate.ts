/** Share of customers with any dealings who have a file (P12-03). */
import { findingRate } from "../shapes/finding.ts";

export const customerFileRate = findingRate("customer.file_opened", {
  id: "customer-file-rate",
  title: "客户建档率",
  definition: "截止日有订单、交车、应收、拜访或投诉的客户中，已建档的户数 ÷ 户数",
  rule: "P12-03",
  clause: "篇十二 1.3 第1项",
  needs: ["customer"],
});
