/** Files beyond the one that a car should have (P02-04). */
import { findingFailures } from "../shapes/finding.ts";

export const archiveDuplicateFiles = findingFailures("archive.one_file", {
  id: "archive-duplicate-files",
  title: "重复的车辆档案",
  definition: "截止日同一辆车多出来的档案份数",
  grains: ["store"],
  rule: "P02-04",
  clause: "篇二 总则第3条",
  needs: ["archive_processing"],
});
