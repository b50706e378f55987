import { entity } from "./entity.ts";

/** 档案移交: one row per archive package entered in the sign-in book. */
export const archivePackage = entity({
  name: "archive_package",
  title: "档案移交",
  grain: "one row per archive package entered in the sign-in book",
  key: ["package_id"],
  rules: ["P02-06", "P02-10", "P02-11", "P02-13"],
  columns: {
    package_id: { type: "text", title: "档案编号", required: true },
    delivery_id: { type: "text", title: "交车单号", required: true, references: "delivery.delivery_id" },
    handed_over_on: { type: "date", title: "移交日期", required: true },
    registered_on: { type: "date", title: "登记日期" },
    inspected_on: { type: "date", title: "检查日期" },
    completed_on: { type: "date", title: "补齐日期" },
    archivist_id: { type: "text", title: "档案员工号", references: "employee.employee_id" },
    missing_note: { type: "text", title: "缺件说明" },
  },
});
