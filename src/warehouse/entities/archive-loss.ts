import { entity } from "./entity.ts";

/** 档案遗失损坏: one row per discovery of lost or damaged papers. */
export const archiveLoss = entity({
  name: "archive_loss",
  title: "档案遗失损坏",
  grain: "one row per discovery of lost or damaged papers",
  key: ["loss_id"],
  rules: ["P02-23"],
  columns: {
    loss_id: { type: "text", title: "遗失登记号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "责任人工号", required: true, references: "employee.employee_id" },
    package_id: { type: "text", title: "档案编号", references: "archive_package.package_id" },
    found_on: { type: "date", title: "发现日期", required: true },
    cause: { type: "code", title: "遗失原因", required: true, codes: ["filing", "borrowing", "other"] },
    pieces: { type: "integer", title: "件数", required: true },
  },
});
