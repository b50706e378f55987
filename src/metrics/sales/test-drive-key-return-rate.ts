/** Keys back within five minutes of the drive (P13-81). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const testDriveKeyReturnRate = deadlineRate("test_drive.key_return", {
  id: "test-drive-key-return-rate",
  title: "试驾钥匙及时归还率",
  definition: "试驾结束后规定时间内归还钥匙的 ÷ 登记领用钥匙的试驾",
  rule: "P13-81",
  clause: "篇十三 车辆第8条 d",
  needs: ["test_drive"],
});
