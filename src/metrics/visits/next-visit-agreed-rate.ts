/** Share of visits at which the next one was agreed (P18-08). */
import { findingRate } from "../shapes/finding.ts";

export const nextVisitAgreedRate = findingRate("visit.next_agreed", {
  id: "next-visit-agreed-rate",
  title: "当场预约下次拜访率",
  definition: "写明下次拜访日期的拜访次数 ÷ 拜访客户的次数（不含同行）",
  rule: "P18-08",
  clause: "篇十八 第十二条",
  needs: ["visit"],
});
