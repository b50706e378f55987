/** Cars back from a branch in time (P13-87). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const branchReturnRate = deadlineRate("branch.return", {
  id: "branch-return-rate",
  title: "二级店按期返店率",
  definition: "在规定天数内返回总店的车 ÷ 当月到期的车",
  rule: "P13-87",
  clause: "篇十三 车辆第13条",
  needs: ["branch_stock"],
});
