/** 订单评审: one line per order refused or upgraded. */
import { orderReview } from "../../src/warehouse/entities/order-review.ts";
import { approverWords } from "../people/approver-words.ts";
import { customerId, orderId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const orderReviews = source({
  id: "order_reviews",
  title: "订单评审",
  entity: orderReview,
  columns: {
    review_id: { headers: ["评审单号", "评审记录编号"] },
    customer_id: customerId,
    order_id: orderId,
    kind: {
      headers: ["事项", "评审类型", "事项类别"],
      words: {
        refusal: ["拒单", "拒绝订单", "不接单", "放弃订单"],
        upgrade: ["升级", "订单升级", "按A类订单处理", "提级"],
      },
    },
    decided_on: { headers: ["评审日期", "审批日期", "批准日期"] },
    approver_level: { headers: ["批准层级", "审批层级", "审批人层级", "审批人职务"], words: approverWords },
  },
  checks: [],
});
