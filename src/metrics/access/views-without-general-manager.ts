/** Views that the general manager authorised neither by a grant nor by approval (P06-06). */
import { findingFailures } from "../shapes/finding.ts";

export const viewsWithoutGeneralManager = findingFailures("view.general_manager", {
  id: "views-without-general-manager",
  title: "未经总经理授权的查阅",
  definition: "查阅时既无总经理给予的授权、也未经总经理批准的次数",
  rule: "P06-06",
  clause: "篇六 5.1.3 b",
  needs: ["view_request"],
});
