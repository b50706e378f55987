/** Share of relation cards with all five fields (P18-14). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const relationCardCompleteRate = wholeFindingRate("customer.relation_card", {
  id: "relation-card-complete-rate",
  title: "客户关系卡片完整率",
  definition: "截止日姓名、工作单位、职务、地址、联系电话齐全的户数 ÷ 户数；门店不登记单位、职务的不计",
  rule: "P18-14",
  clause: "篇十八 第十九条",
  needs: ["customer"],
});
