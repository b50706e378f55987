/** Sales logs handed in the same day (P13-39). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const salesLogOnTimeRate = deadlineRate("sales.log", {
  id: "sales-log-on-time-rate",
  title: "销售日志当日上交率",
  definition: "当日上交的销售日志 ÷ 当班顾问人天",
  rule: "P13-39",
  clause: "篇十三 日常第34条",
  needs: ["sales_log"],
});
