/** Share of service visits whose contact person was checked, with exactly one number (P02-18). */
import { findingRate } from "../shapes/finding.ts";

export const contactVerificationRate = findingRate("delivery.contact_verified", {
  id: "contact-verification-rate",
  title: "维修接待联系人核实率",
  definition: "联系人已核实且只留一个联系电话的维修车次 ÷ 维修车次；门店不登记核实情况的不计",
  rule: "P02-18",
  clause: "篇二 处罚第3条",
  needs: ["delivery"],
});
