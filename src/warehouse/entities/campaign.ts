import { entity } from "./entity.ts";

/** 市场活动: one row per campaign of one channel. */
export const campaign = entity({
  name: "campaign",
  title: "市场活动",
  grain: "one row per campaign of one channel",
  key: ["campaign_id"],
  rules: ["P11-07"],
  columns: {
    campaign_id: { type: "text", title: "活动编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    channel: {
      type: "code",
      title: "获客渠道",
      required: true,
      codes: ["walk_in", "web", "referral", "repeat", "event"],
    },
    starts_on: { type: "date", title: "开始日期", required: true },
    ends_on: { type: "date", title: "结束日期" },
    cost_fen: { type: "fen", title: "费用金额", required: true },
  },
});
