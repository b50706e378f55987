import { entity } from "./entity.ts";

/** 试乘试驾: one row per drive. */
export const testDrive = entity({
  name: "test_drive",
  title: "试乘试驾",
  grain: "one row per drive",
  key: ["test_drive_id"],
  rules: ["P13-33"],
  columns: {
    test_drive_id: { type: "text", title: "试驾编号", required: true },
    party_id: { type: "text", title: "客户批次号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "销售顾问工号", required: true, references: "employee.employee_id" },
    started_at: { type: "timestamp", title: "试驾开始", required: true },
    ended_at: { type: "timestamp", title: "试驾结束" },
  },
});
