import { entity } from "./entity.ts";

/** 来源核查: one row per card whose source marketing asked the customer about. */
export const sourceCheck = entity({
  name: "source_check",
  title: "来源核查",
  grain: "one row per card whose source marketing asked the customer about",
  key: ["card_id"],
  rules: ["P13-114"],
  columns: {
    card_id: { type: "text", title: "卡号", required: true, references: "lead_card.card_id" },
    checked_on: { type: "date", title: "核查日期", required: true },
    was_asked: { type: "boolean", title: "顾问已询问来源" },
    confirmed_source: {
      type: "code",
      title: "核实来源",
      codes: ["walk_in", "call", "web", "referral", "repeat", "event", "roadshow"],
    },
  },
});
