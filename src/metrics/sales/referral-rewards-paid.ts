/** Rewards paid to customers who brought a buyer, in fen (P13-71). */
import { referralRewards } from "../shapes/referral-rewards.ts";

export const referralRewardsPaid = referralRewards("paid_on", {
  id: "referral-rewards-paid",
  title: "已付介绍人奖励",
  definition: "当月已发放给介绍人的奖励",
  rule: "P13-71",
  clause: "篇十三 大客户第8条",
  needs: ["referral"],
});
