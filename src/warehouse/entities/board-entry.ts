import { entity } from "./entity.ts";

/** 库存在途看板: one row per change of a car on the stock board. */
export const boardEntry = entity({
  name: "board_entry",
  title: "库存在途看板",
  grain: "one row per change of a car on the stock board",
  key: ["entry_id"],
  rules: ["P13-91"],
  columns: {
    entry_id: { type: "text", title: "看板记录号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "销售助理工号", references: "employee.employee_id" },
    status: {
      type: "code",
      title: "车辆状态",
      required: true,
      codes: ["in_transit", "in_stock", "ordered", "delivered"],
    },
    changed_at: { type: "timestamp", title: "状态变化时间", required: true },
    shown_at: { type: "timestamp", title: "看板更新时间" },
    is_marked: { type: "boolean", title: "已订标识" },
  },
});
