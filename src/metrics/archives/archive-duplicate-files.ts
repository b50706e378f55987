/** Files beyond the one that a car should have (P02-04). */
import { findingStock } from "../shapes/finding.ts";

export const archiveDuplicateFiles = findingStock("archive.duplicate_file", {
  id: "archive-duplicate-files",
  title: "期末重复的车辆档案",
  definition: "期末（不晚于截止日）同一辆车多出来的档案份数",
  grains: ["store"],
  rule: "P02-04",
  clause: "篇二 总则第3条",
  needs: ["archive_processing"],
});
