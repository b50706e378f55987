/** Share of customers with a recent contact on record (P18-01). */
import { findingRate } from "../shapes/finding.ts";

export const customerContactedRate = findingRate("relation.contacted", {
  id: "customer-contacted-rate",
  title: "客户联系覆盖率",
  definition: "季末前规定天数内有联系或拜访记录的客户 ÷ 建档客户（特殊客户除外）；季末计入",
  rule: "P18-01",
  clause: "篇十八 第二条",
  grains: ["store"],
  policy: { kind: "settings", id: "relation.contact_days" },
  needs: ["visit", "customer_contact"],
});
