/** 巡展人员: one line per roadshow and adviser on it. */
import { roadshowStaff } from "../../src/warehouse/entities/roadshow-staff.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const roadshowRecords = source({
  id: "roadshow_records",
  title: "巡展人员",
  entity: roadshowStaff,
  columns: {
    roadshow_id: { headers: ["巡展单号", "外展编号", "巡展号"] },
    employee_id: { headers: ["参展顾问工号", "顾问工号", "销售顾问", "工号", "参展人员工号"] },
    records: { headers: ["资料条数", "收集资料数", "客户资料数", "登记客户数", "留资数"] },
  },
  checks: [notNegative("records")],
});
