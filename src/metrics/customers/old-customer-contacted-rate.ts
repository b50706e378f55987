/** Share of customers who had bought and were followed up of late (P18-12, P12-15). */
import { findingRate } from "../shapes/finding.ts";

export const oldCustomerContactedRate = findingRate("relation.old_contacted", {
  id: "old-customer-contacted-rate",
  title: "老客户回访覆盖率",
  definition: "季末前规定天数内有联系或拜访记录的老客户 ÷ 已有成交的客户；季末计入",
  rule: "P18-12",
  clause: "篇十八 第十六条",
  grains: ["store"],
  policy: { kind: "settings", id: "relation.contact_days" },
  needs: ["visit", "customer_contact"],
});
