/** Rewards paid of those due (P13-71). */
import { findingRate } from "../shapes/finding.ts";

export const referralRewardPaidRate = findingRate("referral.paid", {
  id: "referral-reward-paid-rate",
  title: "介绍人奖励发放率",
  definition: "已发放奖励的转介绍成交 ÷ 转介绍成交",
  rule: "P13-71",
  clause: "篇十三 大客户第8条",
  needs: ["referral"],
});
