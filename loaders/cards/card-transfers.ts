/** 三表卡移交: one line per hand-over of a card to another adviser. */
import { cardTransfer } from "../../src/warehouse/entities/card-transfer.ts";
import { source } from "../source.ts";

export const cardTransfers = source({
  id: "card_transfers",
  title: "三表卡移交",
  entity: cardTransfer,
  columns: {
    card_id: { headers: ["三表卡号", "信息卡号", "客户卡号", "卡片编号"] },
    to_employee_id: { headers: ["接收人工号", "接收顾问", "接收人", "新顾问工号"] },
    transferred_at: { headers: ["移交日期", "转交时间", "转交日期", "分配时间", "再分配时间"] },
    is_approved: {
      headers: ["组长签字", "是否同意", "审批"],
      words: { true: ["同意", "已签", "已批"], false: ["不同意", "未签", "未批"] },
    },
  },
  checks: [],
});
