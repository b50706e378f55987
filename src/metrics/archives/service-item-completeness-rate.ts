/** Share of required papers of service packages that are valid (P02-15). */
import { itemCompleteness } from "../shapes/inspection-rate.ts";

export const serviceItemCompletenessRate = itemCompleteness("service", {
  id: "service-item-completeness-rate",
  title: "售后档案资料项完整率",
  definition: "齐备合格的应有资料项 ÷ 应有资料项",
  rule: "P02-15",
  clause: "篇二 移交第2条第3项",
});
