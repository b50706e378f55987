/** Share of special policies looked at again in the yearly review (P14-07). */
import { findingRate } from "../shapes/finding.ts";

export const specialPolicyReviewedRate = findingRate("policy.reviewed", {
  id: "special-policy-reviewed-rate",
  title: "特殊政策复核率",
  definition: "年度评级期末前已复核的特殊价格、优先政策 ÷ 上年末前给予的",
  rule: "P14-07",
  clause: "篇十四 5.1.2 b",
  grains: ["store"],
  needs: ["customer_privilege"],
});
