import { entity } from "./entity.ts";

/** 订单变更: one row per change of a signed order. */
export const orderChange = entity({
  name: "order_change",
  title: "订单变更",
  grain: "one row per change of a signed order",
  key: ["change_id"],
  rules: ["P13-28", "P13-58"],
  columns: {
    change_id: { type: "text", title: "变更编号", required: true },
    order_id: { type: "text", title: "订单号", required: true, references: "sales_order.order_id" },
    field: { type: "code", title: "变更项目", required: true, codes: ["seller", "model", "price", "other"] },
    changed_at: { type: "timestamp", title: "变更时间", required: true },
    is_approved: { type: "boolean", title: "已签字同意" },
  },
});
