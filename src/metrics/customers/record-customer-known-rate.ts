/** Share of complaints, orders and deliveries that name their customer (P11-06). */
import { findingRate } from "../shapes/finding.ts";

export const recordCustomerKnownRate = findingRate("record.customer_known", {
  id: "record-customer-known-rate",
  title: "记录归集到客户的比例",
  definition: "投诉、订单、交车记录中写明客户的条数 ÷ 条数",
  rule: "P11-06",
  clause: "篇十一 客户关系管理第1条",
  grains: ["store"],
});
