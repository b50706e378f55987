import { mart } from "./mart.ts";

export const fctCampaigns = mart({
  name: "fct_campaigns",
  grain: "one row per marketing campaign of one channel or roadshow",
  key: ["campaign_id"],
  columns: {
    campaign_id: "text",
    store_id: "text",
    channel: "text",
    starts_on: "date",
    cost_fen: "integer",
    /** Customer records collected at a roadshow; null for other campaigns. */
    records: "integer?",
  },
});
