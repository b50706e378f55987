import { entity } from "./entity.ts";

/** 重大投诉预警: one row per complaint and recipient. */
export const majorAlert = entity({
  name: "major_alert",
  title: "重大投诉预警",
  grain: "one row per complaint and recipient",
  key: ["complaint_id", "recipient"],
  rules: ["P05-07", "P05-08", "P05-09"],
  columns: {
    complaint_id: { type: "text", title: "投诉编号", required: true, references: "complaint.complaint_id" },
    recipient: {
      type: "code",
      title: "接收方",
      required: true,
      codes: ["brand_division", "legal", "vp_operations", "ceo", "manufacturer", "department_head", "general_manager"],
    },
    sent_at: { type: "timestamp", title: "发出时间", required: true },
  },
});
