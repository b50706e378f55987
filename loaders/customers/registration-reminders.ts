/** 建档督促记录: one line per reminder that a customer is still to be registered. */
import { registrationReminder } from "../../src/warehouse/entities/registration-reminder.ts";
import { customerId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const registrationReminders = source({
  id: "registration_reminders",
  title: "建档督促记录",
  entity: registrationReminder,
  columns: {
    customer_id: customerId,
    employee_id: { headers: ["被督促人", "责任人工号", "责任人", "被催办人工号", "被催办人"] },
    reminded_on: { headers: ["催办日期", "提醒日期", "督促时间", "催办时间"] },
  },
  checks: [],
});
