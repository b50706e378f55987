import { entity } from "./entity.ts";

/** 订单: one row per order. */
export const salesOrder = entity({
  name: "sales_order",
  title: "订单",
  grain: "one row per order",
  key: ["order_id"],
  rules: ["P13-33", "P13-36", "P13-58", "P13-59", "P13-86", "P11-02", "P11-04"],
  columns: {
    order_id: { type: "text", title: "订单号", required: true },
    party_id: { type: "text", title: "客户批次号" },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    seller_id: { type: "text", title: "销售顾问工号", required: true, references: "employee.employee_id" },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    vin: { type: "hash", title: "车架号", personal: true },
    model: { type: "text", title: "车型" },
    signed_at: { type: "timestamp", title: "签字时间", required: true },
    registered_at: { type: "timestamp", title: "登记时间" },
    changed_at: { type: "timestamp", title: "变更时间" },
    cancelled_at: { type: "timestamp", title: "退订时间" },
    amount_fen: { type: "fen", title: "成交金额", required: true },
    cost_fen: { type: "fen", title: "成本金额" },
    units: { type: "integer", title: "台数", required: true },
    payment_kind: { type: "code", title: "付款方式", required: true, codes: ["cash", "bank_loan", "gmac"] },
    funds_received_at: { type: "timestamp", title: "全款到账时间" },
    gmac_report_at: { type: "timestamp", title: "打款报告时间" },
    picked_up_at: { type: "timestamp", title: "提车时间" },
    down_payment_at: { type: "timestamp", title: "首付款时间" },
    pick_up_queue: { type: "text", title: "提车排队组" },
    key_released_at: { type: "timestamp", title: "钥匙放行时间" },
    is_credit_cancelled: { type: "boolean", title: "业绩取消" },
  },
});
