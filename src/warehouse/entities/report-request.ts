import { entity } from "./entity.ts";

/** 报表申请: one row per request of a department for a periodic report. */
export const reportRequest = entity({
  name: "report_request",
  title: "报表申请",
  grain: "one row per request of a department for a periodic report",
  key: ["request_id"],
  rules: ["P04-09"],
  columns: {
    request_id: { type: "text", title: "报表申请编号", required: true },
    department_id: { type: "text", title: "部门编号", required: true, references: "department.department_id" },
    requested_at: { type: "timestamp", title: "申请时间", required: true },
    manager_reviewed_at: { type: "timestamp", title: "客服经理审核时间" },
    gm_approved_at: { type: "timestamp", title: "总经理批准时间" },
    first_issued_at: { type: "timestamp", title: "首次提供时间" },
  },
});
