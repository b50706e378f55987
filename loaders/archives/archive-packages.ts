/** 档案移交签收簿: one line per archive package handed over to the archivist. */
import { archivePackage } from "../../src/warehouse/entities/archive-package.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const archivePackages = source({
  id: "archive_packages",
  title: "档案移交签收簿",
  entity: archivePackage,
  columns: {
    package_id: { headers: ["档案号", "档案袋编号", "档案盒号", "档案袋号", "档案ID", "档案流水号"] },
    delivery_id: { headers: ["交车编号", "交车单编号", "交付单号", "交付编号", "出库单号", "结算单号"] },
    handed_over_on: {
      headers: ["移交时间", "交接日期", "交接时间", "签收日期", "签收时间", "上交日期", "档案移交日期"],
    },
    registered_on: { headers: ["登记时间", "入账日期", "录入日期", "登记入册日期"] },
    inspected_on: { headers: ["检查时间", "初检日期", "首次检查日期", "审核日期", "核查日期"] },
    completed_on: { headers: ["补齐时间", "完善日期", "补全日期", "齐备日期", "补件完成日期", "资料补齐日期"] },
    archivist_id: {
      headers: [
        "档案员",
        "档案员编号",
        "档案管理员工号",
        "签收人工号",
        "签收人",
        "接收人工号",
        "接收人",
        "档案员签字",
        "签字/档案员",
      ],
    },
    missing_note: { headers: ["缺件", "备注", "缺失资料", "缺件备注", "缺件情况", "缺少资料", "缺件明细"] },
  },
  checks: [
    notBefore("registered_on", "handed_over_on"),
    notBefore("inspected_on", "handed_over_on"),
    notBefore("completed_on", "handed_over_on"),
  ],
});
