/** Share of the year’s buyers who had bought before (P18-09). */
import { findingRate } from "../shapes/finding.ts";

export const returningBuyerRate = findingRate("buyer.returning", {
  id: "returning-buyer-rate",
  title: "老客户再购率",
  definition: "此前已有成交的购车客户 ÷ 购车客户（每人每年按当年首单计一次）",
  rule: "P18-09",
  clause: "篇十八 第十三条",
  needs: ["sales_order"],
});
