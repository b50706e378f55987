/** Delivered cars that do not count for want of a paper (P13-102). */
import { findingFailures } from "../shapes/finding.ts";

export const unitsWithoutPapers = findingFailures("delivery.papers_complete", {
  id: "units-without-papers",
  title: "手续不全的交车",
  definition: "客户资料不全、不计入业绩的交车台数",
  rule: "P13-102",
  clause: "篇十三 行政第8条",
  needs: ["delivery"],
});
