import { entity } from "./entity.ts";

/** 转介绍奖励: one row per order brought by an existing customer. */
export const referral = entity({
  name: "referral",
  title: "转介绍奖励",
  grain: "one row per order brought by an existing customer",
  key: ["order_id"],
  rules: ["P13-71"],
  columns: {
    order_id: { type: "text", title: "订单号", required: true, references: "sales_order.order_id" },
    referrer_id: { type: "text", title: "介绍人客户编号" },
    paid_at: { type: "timestamp", title: "奖励发放时间" },
  },
});
