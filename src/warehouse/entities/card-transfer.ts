import { entity } from "./entity.ts";

/** 三表卡移交: one row per hand-over of a card to another adviser. */
export const cardTransfer = entity({
  name: "card_transfer",
  title: "三表卡移交",
  grain: "one row per hand-over of a card to another adviser",
  key: ["card_id", "transferred_at"],
  rules: ["P13-46"],
  columns: {
    card_id: { type: "text", title: "卡号", required: true, references: "lead_card.card_id" },
    to_employee_id: { type: "text", title: "接收顾问工号", required: true, references: "employee.employee_id" },
    transferred_at: { type: "timestamp", title: "移交时间", required: true },
    is_approved: { type: "boolean", title: "组长同意" },
  },
});
