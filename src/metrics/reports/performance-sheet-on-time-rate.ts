/** Share of sales advisers' monthly performance sheets handed in by the 1st (P13-55). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const performanceSheetOnTimeRate = deadlineRate("sales.performance_sheet", {
  id: "performance-sheet-on-time-rate",
  title: "个人业绩表按时上交率",
  definition: "次月1日前上交的个人当月业绩表 ÷ 应上交份数；月末在岗的销售顾问每人一份",
  rule: "P13-55",
  clause: "篇十三 三表卡第11条（第二个）",
  needs: ["performance_sheet"],
});
