/** Cards whose source marketing has checked (P13-114). */
import { findingRate } from "../shapes/finding.ts";

export const sourceCheckCoverage = findingRate("card.source_checked", {
  id: "source-check-coverage",
  title: "来源核查覆盖率",
  definition: "已由市场专员核查来源的卡 ÷ 建立的卡",
  rule: "P13-114",
  clause: "篇十三 市场日常第2条",
  needs: ["lead_card", "source_check"],
});
