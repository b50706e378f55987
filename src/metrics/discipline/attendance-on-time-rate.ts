/** Days on which people were there in time (P13-11). */
import { findingRate } from "../shapes/finding.ts";

export const attendanceOnTimeRate = findingRate("attendance.on_time", {
  id: "attendance-on-time-rate",
  title: "准时出勤率",
  definition: "上班时间前签到的人天 ÷ 签到的人天",
  rule: "P13-11",
  clause: "篇十三 日常第5条",
  needs: ["attendance"],
});
