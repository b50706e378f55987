/** Share of special payment terms looked at again in the yearly review (P14-08). */
import { findingRate } from "../shapes/finding.ts";

export const specialTermsReviewedRate = findingRate("terms.reviewed", {
  id: "special-terms-reviewed-rate",
  title: "特殊付款条件复核率",
  definition: "年度评级期末前已复核的特殊付款条件 ÷ 上年末前给予的",
  rule: "P14-08",
  clause: "篇十四 5.1.2 c",
  grains: ["store"],
  needs: ["customer_privilege"],
});
