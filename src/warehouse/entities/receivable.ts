import { entity } from "./entity.ts";

/** 应收账款: one row per invoice. */
export const receivable = entity({
  name: "receivable",
  title: "应收账款",
  grain: "one row per invoice",
  key: ["invoice_id"],
  rules: ["P11-01"],
  columns: {
    invoice_id: { type: "text", title: "发票号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    amount_fen: { type: "fen", title: "应收金额", required: true },
    invoiced_on: { type: "date", title: "开票日期" },
    due_on: { type: "date", title: "到期日", required: true },
    paid_on: { type: "date", title: "回款日期" },
    is_our_delay: { type: "boolean", title: "我方原因" },
  },
});
