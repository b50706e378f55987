import { entity } from "./entity.ts";

/** 三表卡: one row per information card of a new customer. */
export const leadCard = entity({
  name: "lead_card",
  title: "三表卡",
  grain: "one row per information card of a new customer",
  key: ["card_id"],
  rules: ["P13-42", "P13-48", "P13-53", "P13-56"],
  columns: {
    card_id: { type: "text", title: "卡号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "建卡顾问工号", required: true, references: "employee.employee_id" },
    party_id: { type: "text", title: "客户批次号" },
    phone: { type: "hash", title: "联系电话", personal: true },
    source: {
      type: "code",
      title: "信息来源",
      codes: ["walk_in", "call", "web", "referral", "repeat", "event", "roadshow"],
    },
    roadshow_id: { type: "text", title: "巡展编号" },
    first_contact_at: { type: "timestamp", title: "首次接触时间" },
    created_at: { type: "timestamp", title: "建卡时间", required: true },
    signed_at: { type: "timestamp", title: "组长签字时间" },
    cancelled_at: { type: "timestamp", title: "注销时间" },
    cancel_reason: {
      type: "code",
      title: "注销原因",
      codes: ["price", "competitor", "funding", "postponed", "stock", "other"],
    },
    has_cancel_detail: { type: "presence", title: "注销详细说明" },
    is_cancel_signed: { type: "boolean", title: "注销组长签字" },
    is_destroyed: { type: "boolean", title: "卡片撕毁" },
  },
});
