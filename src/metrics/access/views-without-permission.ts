/** Views without a grant and without an approved request (P04-15). */
import { findingFailures } from "../shapes/finding.ts";

export const viewsWithoutPermission = findingFailures("view.permitted", {
  id: "views-without-permission",
  title: "无权限查阅",
  definition: "查阅时既无有效授权、申请也未获批的次数",
  rule: "P04-15",
  clause: "篇四 第17条",
  needs: ["view_request"],
});
