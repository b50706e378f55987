/** Test drives with a guide (P13-79). */
import { findingRate } from "../shapes/finding.ts";

export const testDriveAccompaniedRate = findingRate("test_drive.accompanied", {
  id: "test-drive-accompanied-rate",
  title: "试驾陪同率",
  definition: "有指导人员陪同的试驾 ÷ 试驾次数",
  rule: "P13-79",
  clause: "篇十三 车辆第8条 b",
  needs: ["test_drive"],
});
