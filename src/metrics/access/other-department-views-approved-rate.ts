/** Share of views of other departments' files that the general manager approved (P12-09). */
import { findingRate } from "../shapes/finding.ts";

export const otherDepartmentViewsApprovedRate = findingRate("view.other_department", {
  id: "other-department-views-approved-rate",
  title: "跨部门档案查阅批准率",
  definition: "查阅其他部门客户档案前已由规定人员批准的次数 ÷ 跨部门查阅次数",
  rule: "P12-09",
  clause: "篇十二 1.5 第2项",
  needs: ["view_request"],
});
