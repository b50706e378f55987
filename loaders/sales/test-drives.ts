/** 试乘试驾: one line per drive. */
import { testDrive } from "../../src/warehouse/entities/test-drive.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

const paperWords = { true: ["有", "齐全", "已交"], false: ["无", "缺", "不全", "未交"] } as const;

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
    key_registered_at: { headers: ["钥匙领用时间", "钥匙登记时间", "领钥匙时间", "钥匙领取时间"] },
    key_returned_at: { headers: ["钥匙交还时间", "还钥匙时间", "钥匙归还"] },
    guide_id: { headers: ["指导人员", "指导人工号", "随车指导工号", "随车人员工号"] },
    has_agreement: { headers: ["协议", "试乘试驾协议", "协议是否齐全"], words: paperWords },
    has_licence_copy: { headers: ["驾照", "驾驶证复印件", "驾照复印"], words: paperWords },
    has_confirmation: { headers: ["确认书", "试乘试驾确认书"], words: paperWords },
    has_survey: { headers: ["调查报告", "试驾调查问卷", "问卷", "试乘试驾调查报告"], words: paperWords },
  },
  checks: [notBefore("ended_at", "started_at"), notBefore("key_returned_at", "key_registered_at")],
});
