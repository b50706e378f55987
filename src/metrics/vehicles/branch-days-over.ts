/** Days over the limit of cars in branches (P13-87). */
import { findingFailures } from "../shapes/finding.ts";

export const branchDaysOver = findingFailures("branch.days", {
  id: "branch-days-over",
  title: "二级店超期天数",
  definition: "二级店车辆超过规定天数后的存放天数合计",
  rule: "P13-87",
  clause: "篇十三 车辆第13条",
  needs: ["branch_stock"],
});
