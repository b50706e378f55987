/** Checked cards whose source the customer confirms (P13-114). */
import { findingRate } from "../shapes/finding.ts";

export const sourceAccuracyRate = findingRate("card.source_true", {
  id: "source-accuracy-rate",
  title: "信息来源准确率",
  definition: "客户确认来源与卡上一致的 ÷ 已核查的卡",
  rule: "P13-114",
  clause: "篇十三 市场日常第2条",
  needs: ["lead_card", "source_check"],
});
