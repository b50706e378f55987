import { entity } from "./entity.ts";

/** 巡展: one row per roadshow held. */
export const roadshow = entity({
  name: "roadshow",
  title: "巡展",
  grain: "one row per roadshow held",
  key: ["roadshow_id"],
  rules: ["P13-67"],
  columns: {
    roadshow_id: { type: "text", title: "巡展编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "负责人工号", required: true, references: "employee.employee_id" },
    held_on: { type: "date", title: "巡展日期", required: true },
    is_approved: { type: "boolean", title: "已审批" },
    has_photos: { type: "boolean", title: "现场照片已交" },
    cost_fen: { type: "fen", title: "费用金额" },
  },
});
