/** Newcomers with enough cars at the end of probation (P13-01). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const probationPassRate = wholeFindingRate("probation.units", {
  id: "probation-pass-rate",
  title: "试用期达标率",
  definition: "试用期内售足规定台数的员工 ÷ 试用期届满的员工",
  rule: "P13-01",
  clause: "篇十三 试用期第1条",
  needs: ["sales_order"],
});
