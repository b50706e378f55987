/** 客户服务工时: one line per record of time spent on a customer. */
import { serviceTime } from "../../src/warehouse/entities/service-time.ts";
import { customerId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const serviceTimes = source({
  id: "service_times",
  title: "客户服务工时",
  entity: serviceTime,
  columns: {
    record_id: { headers: ["记录号", "工时单号", "登记编号"] },
    customer_id: customerId,
    employee_id: { headers: ["服务人", "服务人员", "服务人工号", "员工编号"] },
    served_on: { headers: ["日期", "登记日期", "服务时间"] },
    hours: { headers: ["服务工时", "工时(小时)", "小时", "用时"] },
  },
  checks: [notNegative("hours")],
});
