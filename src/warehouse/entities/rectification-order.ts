import { entity } from "./entity.ts";

/** 责令改正: one row per order of the archivist to correct an archive. */
export const rectificationOrder = entity({
  name: "rectification_order",
  title: "责令改正",
  grain: "one row per order to correct",
  key: ["order_id"],
  rules: ["P02-26"],
  columns: {
    order_id: { type: "text", title: "责令单号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "责任人工号", required: true, references: "employee.employee_id" },
    subject_id: { type: "text", title: "交车单号", required: true },
    act: { type: "text", title: "处罚项目" },
    ordered_on: { type: "date", title: "责令日期", required: true },
    corrected_on: { type: "date", title: "改正日期" },
  },
});
