/** Share of customers whose credit finance rated within the year (P14-03). */
import { findingRate } from "../shapes/finding.ts";

export const creditRatedRate = findingRate("credit.rated", {
  id: "credit-rated-rate",
  title: "财务资信评定率",
  definition: "当年经财务评定资信的客户 ÷ 应评客户；年末计入",
  rule: "P14-03",
  clause: "篇十四 4.1、4.2",
  grains: ["store"],
  needs: ["credit_rating"],
});
