/** Share of upgraded orders that the right level approved (P14-22). */
import { findingRate } from "../shapes/finding.ts";

export const orderUpgradeApprovedRate = findingRate("order.upgrade_approved", {
  id: "order-upgrade-approved-rate",
  title: "订单升级批准率",
  definition: "经规定层级批准的订单升级 ÷ 订单升级",
  rule: "P14-22",
  clause: "篇十四 7.3",
  grains: ["store"],
  policy: { kind: "settings", id: "order.review_levels" },
  needs: ["order_review"],
});
