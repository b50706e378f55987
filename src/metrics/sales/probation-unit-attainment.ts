/** Cars sold in probation against the number asked (P13-01). */
import { findingRate } from "../shapes/finding.ts";

export const probationUnitAttainment = findingRate("probation.units", {
  id: "probation-unit-attainment",
  title: "试用期台数完成率",
  definition: "试用期内确认台数（至多计到规定台数）÷ 规定台数",
  rule: "P13-01",
  clause: "篇十三 试用期第1条",
  needs: ["sales_order"],
});
