import { entity } from "./entity.ts";

/** 建档督促: one row per reminder that a customer is still to be registered. */
export const registrationReminder = entity({
  name: "registration_reminder",
  title: "建档督促",
  grain: "one row per reminder that a customer is still to be registered",
  key: ["customer_id", "reminded_on"],
  rules: ["P12-18"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    employee_id: { type: "text", title: "被督促人工号", required: true, references: "employee.employee_id" },
    reminded_on: { type: "date", title: "督促日期", required: true },
  },
});
