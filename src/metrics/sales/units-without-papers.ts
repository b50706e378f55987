/** Delivered cars that do not count for want of a paper (P13-102). */
import { findingFailures } from "../shapes/finding.ts";

export const unitsWithoutPapers = findingFailures("delivery.papers_complete", {
  id: "units-without-papers",
  title: "手续不全的交车",
  definition: "交车时客户资料不全的台数（补齐前不计业绩）",
  rule: "P13-102",
  clause: "篇十三 行政第8条",
  needs: ["delivery"],
});
