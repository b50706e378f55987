/** Orders given to another seller without a signature (P13-28). */
import { findingFailures } from "../shapes/finding.ts";

export const unapprovedSellerChanges = findingFailures("order.seller_change_approved", {
  id: "unapproved-seller-changes",
  title: "未经同意的业绩转让",
  definition: "未经经理或组长签字而更换销售顾问的订单变更数",
  rule: "P13-28",
  clause: "篇十三 日常第22条",
  needs: ["order_change"],
  asks: null,
});
