/** Share of the checked files that were at fault (P04-13). */
import { findingRate } from "../shapes/finding.ts";

export const archiveFilesAtFaultRate = findingRate("archive.files_at_fault", {
  id: "archive-files-at-fault-rate",
  title: "档案检查问题率",
  definition: "档案检查中发现问题的份数 ÷ 检查份数",
  direction: "lower",
  grains: ["store"],
  rule: "P04-13",
  clause: "篇四 第14条",
  needs: ["archive_inspection"],
});
