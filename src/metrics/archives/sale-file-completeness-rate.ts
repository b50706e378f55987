/** Share of sale packages whose required papers are all valid at the first inspection (P02-12). */
import { fileCompleteness } from "../shapes/inspection-rate.ts";

export const saleFileCompletenessRate = fileCompleteness("sale", {
  id: "sale-file-completeness-rate",
  title: "新车档案完整率",
  definition: "首次检查时应有资料全部齐备合格的份数 ÷ 检查份数",
  rule: "P02-12",
  clause: "篇二 移交第1条第1–12项",
});
