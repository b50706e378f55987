/** 档案检查记录: one line per check of the files. */
import { archiveInspection } from "../../src/warehouse/entities/archive-inspection.ts";
import { storeId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const archiveInspections = source({
  id: "archive_inspections",
  title: "档案检查记录",
  entity: archiveInspection,
  columns: {
    inspection_id: { headers: ["检查单号", "检查记录编号", "检查号", "记录编号"] },
    store_id: storeId,
    done_on: { headers: ["检查时间", "完成日期", "检查完成日期"] },
    scope: {
      headers: ["范围", "检查类型", "检查类别", "检查内容"],
      words: {
        full: ["全面检查", "全面", "全部", "普查"],
        spot: ["抽查", "抽样检查", "部分检查"],
        partner_filing: ["合作方备案", "AB类备案", "重点客户备案", "备案"],
      },
    },
    inspector_id: { headers: ["检查人", "检查人编号", "检查员", "检查员工号"] },
    has_record: { headers: ["是否有记录", "检查结论", "检查情况"] },
    files_checked: { headers: ["份数", "检查数量", "检查档案份数", "抽查份数"] },
    defects: { headers: ["问题数", "问题数量", "缺陷份数", "不合格份数"] },
  },
  checks: [notNegative("files_checked"), notNegative("defects")],
});
