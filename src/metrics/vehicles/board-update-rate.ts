/** Changes shown on the stock board the same day (P13-91). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const boardUpdateRate = deadlineRate("board.update", {
  id: "board-update-rate",
  title: "看板当日更新率",
  definition: "状态变化当日已登上看板的 ÷ 状态变化",
  rule: "P13-91",
  clause: "篇十三 车辆第17条、日常第29条",
  needs: ["board_entry"],
});
