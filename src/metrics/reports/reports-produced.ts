/** Number of reports made (P04-08). */
import { findingCount } from "../shapes/finding.ts";

export const reportsProduced = findingCount("report.produced", {
  id: "reports-produced",
  title: "编制的统计报表",
  definition: "当月编制、报送或发放的报表份数",
  rule: "P04-08",
  clause: "篇四 第9条",
  grains: ["store"],
  needs: ["report_run"],
});
