/** Share of cars that have exactly one file (P02-04). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const archiveOneFileRate = wholeFindingRate("archive.one_file", {
  id: "archive-one-file-rate",
  title: "一车一档率",
  definition: "截止日有车辆档案的车辆中，恰有一份档案的辆数 ÷ 辆数",
  grains: ["store"],
  rule: "P02-04",
  clause: "篇二 总则第3条",
  needs: ["archive_processing"],
});
