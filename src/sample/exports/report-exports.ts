/** The registers of reports: requests, changes, and the advisers' sheets. */
import type { AmendmentRow, RequestRow, SheetRow } from "../reports/reporting.ts";
import { shown, timeIso, timeSlash } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const requestFields: readonly Field<RequestRow>[] = [
  { column: "request_id", header: "报表申请编号", cell: (row) => row.request_id },
  { column: "department_id", header: "申请部门编号", cell: (row) => row.department_id },
  { column: "requested_at", header: "申请时间", cell: (row) => timeIso(row.requested_at) },
  { column: "manager_reviewed_at", header: "客服经理审核时间", cell: (row) => shown(row.manager_reviewed_at, timeIso) },
  { column: "gm_approved_at", header: "总经理批准时间", cell: (row) => shown(row.gm_approved_at, timeIso) },
  { column: "first_issued_at", header: "首次提供时间", cell: (row) => shown(row.first_issued_at, timeIso) },
];

export const requestTable = (rows: readonly RequestRow[]): Table =>
  table({ source: "report_requests", fields: requestFields, rows });

const amendmentFields: readonly Field<AmendmentRow>[] = [
  { column: "amendment_id", header: "更改编号", cell: (row) => row.amendment_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "item", header: "更改项目", cell: (row) => row.item },
  { column: "published_at", header: "更改发布时间", cell: (row) => timeSlash(row.published_at) },
  { column: "gm_approved_at", header: "总经理批准时间", cell: (row) => shown(row.gm_approved_at, timeSlash) },
  { column: "filed_at", header: "备案时间", cell: (row) => shown(row.filed_at, timeSlash) },
];

export const amendmentTable = (rows: readonly AmendmentRow[]): Table =>
  table({ source: "report_amendments", fields: amendmentFields, rows });

const sheetFields: readonly Field<SheetRow>[] = [
  { column: "employee_id", header: "员工工号", cell: (row) => row.employee_id },
  { column: "month", header: "业绩月份", cell: (row) => row.month },
  { column: "submitted_at", header: "上交时间", cell: (row) => shown(row.submitted_at, timeIso) },
];

export const sheetTable = (rows: readonly SheetRow[]): Table =>
  table({ source: "performance_sheets", fields: sheetFields, rows });
