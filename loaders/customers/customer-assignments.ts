/** 客户联系人员: one line per employee who looks after a customer, and from when to when. */
import { customerAssignment } from "../../src/warehouse/entities/customer-assignment.ts";
import { customerId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const customerAssignments = source({
  id: "customer_assignments",
  title: "客户联系人员",
  entity: customerAssignment,
  columns: {
    customer_id: customerId,
    employee_id: { headers: ["联系人员工号", "联系人员", "责任人工号", "责任人", "对接人工号", "对接人"] },
    valid_from: { headers: ["起始日期", "指派日期", "接手日期", "开始日期"] },
    valid_to: { headers: ["截止日期", "结束日期", "移交日期"] },
    notified_on: { headers: ["告知日期", "通知客户日期", "通知日期"] },
  },
  checks: [notBefore("valid_to", "valid_from")],
});
