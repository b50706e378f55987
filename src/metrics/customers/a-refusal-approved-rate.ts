/** Share of refused A orders that the right level had reviewed (P14-14). */
import { findingRate } from "../shapes/finding.ts";

export const aRefusalApprovedRate = findingRate("order.refusal_approved", {
  id: "a-refusal-approved-rate",
  title: "A 级客户拒单评审率",
  definition: "经规定层级评审的拒单 ÷ A 级客户拒单",
  rule: "P14-14",
  clause: "篇十四 6.2.1 c",
  grains: ["store"],
  policy: { kind: "settings", id: "order.review_levels" },
  needs: ["order_review"],
});
