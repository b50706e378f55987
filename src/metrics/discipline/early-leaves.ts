/** Leaving before the end of the shift (P13-11). */
import { findingFailures } from "../shapes/finding.ts";

export const earlyLeaves = findingFailures("attendance.full_day", {
  id: "early-leaves",
  title: "早退次数",
  definition: "签退早于下班时间的人次；没有下班时间的不计",
  rule: "P13-11",
  clause: "篇十三 日常第5条",
  needs: ["attendance"],
});
