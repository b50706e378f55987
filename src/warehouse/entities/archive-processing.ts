import { entity } from "./entity.ts";

/** 档案处理登记: one row per archive package whose way through the archive was written down. */
export const archiveProcessing = entity({
  name: "archive_processing",
  title: "档案处理登记",
  grain: "one row per archive package whose way through the archive was written down",
  key: ["package_id"],
  rules: ["P02-02", "P02-04", "P02-11", "P02-14"],
  columns: {
    package_id: { type: "text", title: "档案编号", required: true, references: "archive_package.package_id" },
    file_id: { type: "text", title: "车辆档案号" },
    checked_on: { type: "date", title: "部门自查日期" },
    has_giver_signature: { type: "presence", title: "移交方签字" },
    has_receiver_signature: { type: "presence", title: "接收方签字" },
    scanned_on: { type: "date", title: "复印扫描日期" },
    shelved_on: { type: "date", title: "入柜日期" },
    e_record_on: { type: "date", title: "电子档案日期" },
  },
});
