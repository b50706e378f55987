/** Checked cards whose adviser never asked for the source (P13-114). */
import { findingFailures } from "../shapes/finding.ts";

export const sourceNotAsked = findingFailures("card.source_asked", {
  id: "source-not-asked",
  title: "未询问来源的卡",
  definition: "核查发现顾问未询问信息来源的卡数",
  rule: "P13-114",
  clause: "篇十三 市场日常第2条",
  needs: ["lead_card", "source_check"],
});
