/** Share of views of the own department's files that its manager approved (P12-08). */
import { findingRate } from "../shapes/finding.ts";

export const ownDepartmentViewsApprovedRate = findingRate("view.own_department", {
  id: "own-department-views-approved-rate",
  title: "本部门档案查阅批准率",
  definition: "查阅本部门客户档案前已由规定人员批准的次数 ÷ 查阅次数",
  rule: "P12-08",
  clause: "篇十二 1.5 第1项",
  needs: ["view_request"],
});
