/** Late arrivals (P13-11). */
import { findingFailures } from "../shapes/finding.ts";

export const lateArrivals = findingFailures("attendance.on_time", {
  id: "late-arrivals",
  title: "迟到次数",
  definition: "签到晚于上班时间的人次",
  rule: "P13-11",
  clause: "篇十三 日常第5条",
  needs: ["attendance"],
});
