/** Share of service packages whose required papers are all valid at the first inspection (P02-15). */
import { fileCompleteness } from "../shapes/inspection-rate.ts";

export const serviceFileCompletenessRate = fileCompleteness("service", {
  id: "service-file-completeness-rate",
  title: "售后档案完整率",
  definition: "首次检查时应有资料全部齐备合格的份数 ÷ 检查份数",
  rule: "P02-15",
  clause: "篇二 移交第2条第3项",
});
