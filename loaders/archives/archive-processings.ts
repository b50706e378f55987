/** 档案处理登记: one line per archive package on its way from the department into the cabinet. */
import { archiveProcessing } from "../../src/warehouse/entities/archive-processing.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const archiveProcessings = source({
  id: "archive_processing",
  title: "档案处理登记",
  entity: archiveProcessing,
  columns: {
    package_id: { headers: ["档案号", "档案袋编号", "档案袋号", "档案ID", "档案流水号"] },
    file_id: { headers: ["车辆档案编号", "车档号", "车档编号", "一车一档编号", "车辆档案袋号"] },
    checked_on: { headers: ["自查日期", "部门检查日期", "销售自查日期", "自检日期"] },
    has_giver_signature: { headers: ["移交人签字", "移交签字", "签字/移交人", "移交人"] },
    has_receiver_signature: {
      headers: ["接收人签字", "接收签字", "签字/接收人", "签字/档案员", "档案员签字", "接收人"],
    },
    scanned_on: { headers: ["扫描日期", "复印日期", "扫描时间", "复印扫描时间"] },
    shelved_on: { headers: ["入柜时间", "上架日期", "归柜日期", "原件入柜日期", "存档日期"] },
    e_record_on: { headers: ["电子档案时间", "电子档案建立日期", "电子建档日期", "电子版日期", "电子录入日期"] },
  },
  checks: [notBefore("shelved_on", "checked_on"), notBefore("e_record_on", "checked_on")],
});
