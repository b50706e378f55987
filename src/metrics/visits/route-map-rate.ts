/** Visits with a route map (P13-66). */
import { findingRate } from "../shapes/finding.ts";

export const routeMapRate = findingRate("visit.route_map", {
  id: "route-map-rate",
  title: "行车路线图填写率",
  definition: "有行车路线图的拜访 ÷ 登记此项的拜访",
  rule: "P13-66",
  clause: "篇十三 大客户第3条",
  needs: ["visit"],
});
