/** Share of customers whose account was reconciled within the year (P14-03). */
import { findingRate } from "../shapes/finding.ts";

export const accountsReconciledRate = findingRate("credit.reconciled", {
  id: "accounts-reconciled-rate",
  title: "往来对账率",
  definition: "当年已对账的客户 ÷ 应评客户；年末计入",
  rule: "P14-03",
  clause: "篇十四 4.1、4.2",
  grains: ["store"],
  needs: ["credit_rating"],
});
