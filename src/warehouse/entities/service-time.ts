import { entity } from "./entity.ts";

/** 客户服务工时: one row per record of time that somebody spent on a customer. */
export const serviceTime = entity({
  name: "service_time",
  title: "客户服务工时",
  grain: "one row per record of time spent on a customer",
  key: ["record_id"],
  rules: ["P14-16"],
  columns: {
    record_id: { type: "text", title: "记录编号", required: true },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    employee_id: { type: "text", title: "工号", references: "employee.employee_id" },
    served_on: { type: "date", title: "服务日期", required: true },
    hours: { type: "number", title: "工时", required: true },
  },
});
