/** Keys given out before the loan was paid (P13-86). */
import { findingFailures } from "../shapes/finding.ts";

export const gmacEarlyReleases = findingFailures("order.gmac_release", {
  id: "gmac-early-releases",
  title: "GMAC 放款前放车",
  definition: "打款报告到达前已交出钥匙的 GMAC 订单数",
  rule: "P13-86",
  clause: "篇十三 车辆第12条",
  needs: ["sales_order"],
});
