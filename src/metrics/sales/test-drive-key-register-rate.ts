/** Test drives whose key was registered before the start (P13-78). */
import { findingRate } from "../shapes/finding.ts";

export const testDriveKeyRegisterRate = findingRate("test_drive.key_registered", {
  id: "test-drive-key-register-rate",
  title: "试驾钥匙登记率",
  definition: "出发前已登记钥匙领用的试驾 ÷ 试驾次数",
  rule: "P13-78",
  clause: "篇十三 车辆第8条 a",
  needs: ["test_drive"],
});
