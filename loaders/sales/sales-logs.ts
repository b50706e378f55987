/** 销售日志: one line per adviser and day. */
import { salesLog } from "../../src/warehouse/entities/sales-log.ts";
import { source } from "../source.ts";

export const salesLogs = source({
  id: "sales_logs",
  title: "销售日志",
  entity: salesLog,
  columns: {
    employee_id: { headers: ["工号", "销售顾问工号", "销售顾问"] },
    day: { headers: ["工作日期"] },
    handed_at: { headers: ["提交时间", "交组长时间", "上交日期"] },
    is_matched: {
      headers: ["是否相符", "核对结果", "是否一致"],
      words: { true: ["相符", "一致"], false: ["不符", "不一致", "虚假"] },
    },
  },
  checks: [],
});
