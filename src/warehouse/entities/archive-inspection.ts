import { entity } from "./entity.ts";

/** 档案检查记录: one row per check of how a store keeps its files. */
export const archiveInspection = entity({
  name: "archive_inspection",
  title: "档案检查记录",
  grain: "one row per check of how a store keeps its files",
  key: ["inspection_id"],
  rules: ["P04-13"],
  columns: {
    inspection_id: { type: "text", title: "检查编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    done_on: { type: "date", title: "检查日期", required: true },
    scope: { type: "code", title: "检查范围", required: true, codes: ["full", "spot", "partner_filing"] },
    inspector_id: { type: "text", title: "检查人工号", references: "employee.employee_id" },
    has_record: { type: "presence", title: "检查记录" },
    files_checked: { type: "integer", title: "检查份数" },
    defects: { type: "integer", title: "问题份数" },
  },
});
