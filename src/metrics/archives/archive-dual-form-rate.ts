/** Share of packages kept on paper and as an electronic record (P02-02). */
import { findingRate } from "../shapes/finding.ts";

export const archiveDualFormRate = findingRate("archive.dual_form", {
  id: "archive-dual-form-rate",
  title: "纸质与电子档案齐备率",
  definition: "移交满规定工作日的档案中，原件已入柜且已建电子档案的份数 ÷ 份数（按考核日所在期间）",
  rule: "P02-02",
  clause: "篇二 总则第1条",
  needs: ["archive_processing"],
});
