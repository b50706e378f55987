import { entity } from "./entity.ts";

/** 三表卡跟踪: one row per follow-up of a card. */
export const leadFollowUp = entity({
  name: "lead_follow_up",
  title: "三表卡跟踪",
  grain: "one row per follow-up of a card",
  key: ["card_id", "seq"],
  rules: ["P13-43", "P13-44", "P13-45", "P13-47"],
  columns: {
    card_id: { type: "text", title: "卡号", required: true, references: "lead_card.card_id" },
    seq: { type: "integer", title: "跟踪次数", required: true },
    followed_at: { type: "timestamp", title: "跟踪时间", required: true },
    mode: { type: "code", title: "跟踪方式", required: true, codes: ["call", "visit", "sms", "wechat"] },
    signed_at: { type: "timestamp", title: "负责人签字时间" },
  },
});
