/** Share of customers whose file holds contact data, credit and transactions (P06-03). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const customerFileContentsRate = wholeFindingRate("customer.file_contents", {
  id: "customer-file-contents-rate",
  title: "客户档案内容完整率",
  definition:
    "截止日有往来的客户（目标、潜在客户除外）中，联系资料、信用状况、交易记录三部分齐全的户数 ÷ 户数；个人客户不要求网址；门店不登记信用状况的不计",
  rule: "P06-03",
  clause: "篇六 4.1.2 a",
  needs: ["customer"],
});
