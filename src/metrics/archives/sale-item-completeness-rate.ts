/** Share of required papers of sale packages that are valid (P02-12). */
import { itemCompleteness } from "../shapes/inspection-rate.ts";

export const saleItemCompletenessRate = itemCompleteness("sale", {
  id: "sale-item-completeness-rate",
  title: "新车档案资料项完整率",
  definition: "齐备合格的应有资料项 ÷ 应有资料项",
  rule: "P02-12",
  clause: "篇二 移交第1条第1–12项",
});
