/** Share of classified records that are marked and have a keeper (P04-24). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const classifiedCustomersKeptRate = wholeFindingRate("customer.classified_kept", {
  id: "classified-customers-kept-rate",
  title: "涉密客户标注与专管率",
  definition: "截止日机密、绝密客户中，已在检索工具备注栏标注且有专人保管的户数 ÷ 户数",
  rule: "P04-24",
  clause: "篇四 第22条",
  needs: ["customer"],
});
