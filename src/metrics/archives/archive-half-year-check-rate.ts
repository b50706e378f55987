/** Share of half-years with a complete check of the files (P04-13). */
import { findingRate } from "../shapes/finding.ts";

export const archiveHalfYearCheckRate = findingRate("archive.half_year_check", {
  id: "archive-half-year-check-rate",
  title: "半年档案全面检查完成率",
  definition: "已结束的半年中，做过全面检查且有检查记录的半年数 ÷ 半年数（自首次检查所在的半年起，按半年末所在期间）",
  grains: ["store"],
  rule: "P04-13",
  clause: "篇四 第14条",
  needs: ["archive_inspection"],
});
