/** Customers not registered after the last day (P12-06). */
import { deadlineOverdue } from "../shapes/deadline-overdue.ts";

export const customersUnregisteredOverdue = deadlineOverdue("customer.registration", {
  id: "customers-unregistered-overdue",
  title: "期末逾期未备案客户",
  definition: "期末（不晚于截止日）已过备案期限仍未建档的户数",
  rule: "P12-06",
  clause: "篇十二 客户备案",
  needs: ["customer"],
});
