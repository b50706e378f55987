/** Share of the customers of the best grades whose material is complete (P08-14). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const partnerMaterialRate = wholeFindingRate("customer.partner_material", {
  id: "partner-material-rate",
  title: "重点等级客户资料完整率",
  definition: "截止日处于规定等级（A、B 级）的客户中，基本资料齐全的户数 ÷ 户数",
  grains: ["store"],
  rule: "P08-14",
  clause: "篇八 5.1",
  needs: ["customer_grade"],
});
