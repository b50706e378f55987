/** Days on which the daily minimum was missed (P13-64). */
import { findingFailures } from "../shapes/finding.ts";

export const outreachShortfallDays = findingFailures("outreach.day", {
  id: "outreach-shortfall-days",
  title: "大客户定量未达天数",
  definition: "任何一项少于定量的人天",
  rule: "P13-64",
  clause: "篇十三 大客户第2条",
  needs: ["outreach"],
});
