import { entity } from "./entity.ts";

/** 客户优惠与特殊政策: one row per discount or special policy granted to a customer. */
export const customerPrivilege = entity({
  name: "customer_privilege",
  title: "客户优惠与特殊政策",
  grain: "one row per discount or special policy granted to a customer",
  key: ["privilege_id"],
  rules: ["P08-13", "P14-07", "P18-03", "P18-09"],
  columns: {
    privilege_id: { type: "text", title: "优惠编号", required: true },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    order_id: { type: "text", title: "订单号" },
    kind: {
      type: "code",
      title: "优惠类别",
      required: true,
      codes: ["discount", "special_price", "payment_terms", "priority"],
    },
    granted_on: { type: "date", title: "给予日期", required: true },
    amount_fen: { type: "fen", title: "优惠金额" },
    reviewed_on: { type: "date", title: "复核日期" },
  },
});
