/** Number of changed items of reports (P04-10). */
import { findingCount } from "../shapes/finding.ts";

export const reportAmendments = findingCount("report.amendment_approved", {
  id: "report-amendments",
  title: "报表更改项数",
  definition: "当月发布的报表更改项数",
  rule: "P04-10",
  clause: "篇四 第11条",
  direction: "lower",
  grains: ["store"],
  needs: ["report_amendment"],
});
