import { entity } from "./entity.ts";

/** 客户联系人员: one row per employee and stretch of time during which he looked after a customer. */
export const customerAssignment = entity({
  name: "customer_assignment",
  title: "客户联系人员",
  grain: "one row per employee and stretch of time during which he looked after a customer",
  key: ["customer_id", "employee_id", "valid_from"],
  rules: ["P12-12", "P12-13"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    employee_id: { type: "text", title: "联系人工号", required: true, references: "employee.employee_id" },
    valid_from: { type: "date", title: "负责起始日期", required: true },
    valid_to: { type: "date", title: "负责截止日期" },
    /** Day on which the customer was told who looks after him from now on. */
    notified_on: { type: "date", title: "告知客户日期" },
  },
});
