/** Share of important new customers with enough people in contact (P12-12). */
import { findingRate } from "../shapes/finding.ts";

export const importantCustomerContactsRate = findingRate("customer.two_contacts", {
  id: "important-customer-contacts-rate",
  title: "重要新客户双人联系率",
  definition: "截止日潜力评分达到规定分数、尚未成交的客户中，在岗联系人员达到规定人数的户数 ÷ 户数",
  rule: "P12-12",
  clause: "篇十二 重要新客户",
  needs: ["customer_assignment", "potential_assessment"],
});
