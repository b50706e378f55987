/** Rewards due to customers who brought a buyer, in fen (P13-71). */
import { referralRewards } from "../shapes/referral-rewards.ts";

export const referralRewardsDue = referralRewards("recognised_on", {
  id: "referral-rewards-due",
  title: "应付介绍人奖励",
  definition: "当月确认业绩的转介绍成交应付给介绍人的奖励",
  rule: "P13-71",
  clause: "篇十三 大客户第8条",
  needs: ["referral"],
});
