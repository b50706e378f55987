/** Test drives with the whole set of papers (P13-80). */
import { wholeFindingRate } from "../shapes/finding.ts";

export const testDrivePapersRate = wholeFindingRate("test_drive.papers", {
  id: "test-drive-papers-rate",
  title: "试驾资料齐全率",
  definition: "协议、驾照复印件、确认书、调查报告齐全的试驾 ÷ 试驾次数",
  rule: "P13-80",
  clause: "篇十三 车辆第8条 c",
  needs: ["test_drive"],
});
