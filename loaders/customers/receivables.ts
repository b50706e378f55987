/** 应收账款: one line per invoice. */
import { receivable } from "../../src/warehouse/entities/receivable.ts";
import { customerId, storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const receivables = source({
  id: "receivables",
  title: "应收账款",
  entity: receivable,
  columns: {
    invoice_id: { headers: ["发票编号", "发票号码", "票号", "应收单号", "单据编号", "单据号"] },
    store_id: storeId,
    customer_id: customerId,
    amount_fen: { headers: ["金额", "应收款", "应收账款", "发票金额", "应收款金额", "价税合计", "应收余额"] },
    invoiced_on: { headers: ["开票日", "发票日期", "开单日期", "记账日期"] },
    due_on: { headers: ["应收日期", "到期日期", "约定付款日", "约定付款日期", "应付日期", "付款期限", "应回款日期"] },
    paid_on: { headers: ["回款日", "付款日期", "实际付款日期", "实际回款日期", "收款日期", "到账日期", "结清日期"] },
    is_our_delay: {
      headers: ["是否我方原因", "我方原因延迟", "延迟为我方原因", "我方责任", "延期原因归属"],
      words: { true: ["我方", "我方原因", "公司原因"], false: ["客户", "对方", "客户原因", "对方原因"] },
    },
  },
  checks: [notNegative("amount_fen")],
});
