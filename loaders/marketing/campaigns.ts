/** 市场活动: one line per campaign of one channel. */
import { campaign } from "../../src/warehouse/entities/campaign.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore, notNegative } from "../row-checks.ts";
import { channelWords } from "../sales/channel-words.ts";
import { source } from "../source.ts";

export const campaigns = source({
  id: "campaigns",
  title: "市场活动",
  entity: campaign,
  columns: {
    campaign_id: { headers: ["活动单号", "活动号", "活动代码", "市场活动编号"] },
    store_id: storeId,
    channel: { headers: ["渠道", "投放渠道", "来源渠道", "活动渠道"], words: channelWords },
    starts_on: { headers: ["活动开始日期", "开始时间", "投放开始日期", "起始日期"] },
    ends_on: { headers: ["活动结束日期", "结束时间", "投放结束日期", "截止日期"] },
    cost_fen: { headers: ["费用", "活动费用", "投放费用", "实际费用", "花费"] },
  },
  checks: [notNegative("cost_fen"), notBefore("ends_on", "starts_on")],
});
