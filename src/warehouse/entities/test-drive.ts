import { entity } from "./entity.ts";

/** 试乘试驾: one row per drive. */
export const testDrive = entity({
  name: "test_drive",
  title: "试乘试驾",
  grain: "one row per drive",
  key: ["test_drive_id"],
  rules: ["P13-33", "P13-78", "P13-79", "P13-80", "P13-81"],
  columns: {
    test_drive_id: { type: "text", title: "试驾编号", required: true },
    party_id: { type: "text", title: "客户批次号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "销售顾问工号", required: true, references: "employee.employee_id" },
    started_at: { type: "timestamp", title: "试驾开始", required: true },
    ended_at: { type: "timestamp", title: "试驾结束" },
    key_registered_at: { type: "timestamp", title: "钥匙领用登记时间" },
    key_returned_at: { type: "timestamp", title: "钥匙归还时间" },
    guide_id: { type: "text", title: "指导人员工号" },
    has_agreement: { type: "boolean", title: "试驾协议" },
    has_licence_copy: { type: "boolean", title: "驾照复印件" },
    has_confirmation: { type: "boolean", title: "试驾确认书" },
    has_survey: { type: "boolean", title: "试驾调查报告" },
  },
});
