/** Parties, contacts, deals and cost per deal by the channel that brought them (P11-07). */
import { showroomVisit } from "../../warehouse/entities/showroom-visit.ts";
import type { Metric } from "../metric.ts";
import { channelContactRate, channelCostPerDeal, channelDealRate, channelParties } from "../shapes/by-channel.ts";

export type Channel = (typeof showroomVisit.columns.channel.codes)[number];

export const channelTitles: Readonly<Record<Channel, string>> = {
  walk_in: "自然到店",
  web: "网络",
  referral: "转介绍",
  repeat: "增购置换",
  event: "市场活动",
};

const { codes } = showroomVisit.columns.channel;
const channelRule = { rule: "P11-07", clause: "篇十一 客户关系管理第2条" } as const;

export const channelMetrics: readonly Metric[] = [
  ...codes.map((channel) =>
    channelParties(channel, {
      ...channelRule,
      id: `parties-by-channel.${channel}`,
      title: `首次到店批次：${channelTitles[channel]}`,
      definition: "当月首次到店批次中来自此渠道的批次数",
    }),
  ),
  ...codes.map((channel) =>
    channelContactRate(channel, {
      ...channelRule,
      id: `contact-rate-by-channel.${channel}`,
      title: `留电率：${channelTitles[channel]}`,
      definition: "此渠道首次到店批次中留下有效电话的 ÷ 此渠道首次到店批次",
    }),
  ),
  ...codes.map((channel) =>
    channelDealRate(channel, {
      ...channelRule,
      id: `deal-rate-by-channel.${channel}`,
      title: `成交率：${channelTitles[channel]}`,
      definition: "此渠道客户在期内生效且未退订的订单 ÷ 此渠道首次到店批次（期间口径）",
    }),
  ),
  ...codes.map((channel) =>
    channelCostPerDeal(channel, {
      ...channelRule,
      id: `cost-per-deal-by-channel.${channel}`,
      title: `单台获客费用：${channelTitles[channel]}`,
      definition: "此渠道的活动费用（按开始日期）÷ 此渠道客户生效且未退订的订单",
      needs: ["campaign"],
    }),
  ),
];
