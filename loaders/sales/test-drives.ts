/** 试乘试驾: one line per drive. */
import { testDrive } from "../../src/warehouse/entities/test-drive.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const testDrives = source({
  id: "test_drives",
  title: "试乘试驾",
  entity: testDrive,
  columns: {
    test_drive_id: { headers: ["试驾单号", "试乘试驾编号", "试乘试驾单号", "试驾协议号", "试驾ID", "流水号"] },
    party_id: { headers: ["批次号", "客户批次", "批次编号", "来店批次号", "客户批次编号", "潜客编号", "线索编号"] },
    store_id: storeId,
    employee_id: {
      headers: [
        "销售顾问",
        "顾问工号",
        "陪驾顾问工号",
        "陪驾人工号",
        "试驾专员工号",
        "陪同人员工号",
        "工号",
        "接待顾问工号",
      ],
    },
    started_at: { headers: ["开始时间", "试驾开始时间", "试驾时间", "试驾日期", "出发时间", "试乘试驾时间"] },
    ended_at: { headers: ["结束时间", "试驾结束时间", "归还时间", "返回时间"] },
  },
  checks: [notBefore("ended_at", "started_at")],
});
