import { approverLevels } from "./approver-levels.ts";
import { entity } from "./entity.ts";

/** 订单评审: one row per order refused, or treated as that of a better grade. */
export const orderReview = entity({
  name: "order_review",
  title: "订单评审",
  grain: "one row per order refused, or treated as that of a better grade",
  key: ["review_id"],
  rules: ["P14-14", "P14-22"],
  columns: {
    review_id: { type: "text", title: "评审编号", required: true },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    order_id: { type: "text", title: "订单号" },
    kind: { type: "code", title: "评审事项", required: true, codes: ["refusal", "upgrade"] },
    decided_on: { type: "date", title: "决定日期", required: true },
    approver_level: { type: "code", title: "批准人层级", codes: approverLevels },
  },
});
