/** 报表申请单: one line per request of a department for a periodic report. */
import { reportRequest } from "../../src/warehouse/entities/report-request.ts";
import { source } from "../source.ts";

export const reportRequests = source({
  id: "report_requests",
  title: "报表申请",
  entity: reportRequest,
  columns: {
    request_id: { headers: ["报表申请号", "报表申请单号", "申请编号", "申请单号"] },
    department_id: { headers: ["申请部门编号", "申请部门", "申请部门代码", "部门代码"] },
    requested_at: { headers: ["申请日期", "提出时间", "提出日期"] },
    manager_reviewed_at: { headers: ["客服经理审核日期", "客服经理审核", "经理审核时间", "审核时间"] },
    gm_approved_at: { headers: ["总经理批准日期", "总经理审批时间", "总经理批准", "批准时间"] },
    first_issued_at: { headers: ["首次提供日期", "首次发放时间", "首次发放日期", "提供时间"] },
  },
  checks: [],
});
