/** The registers of how files and customers are kept. */
import type * as rows from "../records/record-rows.ts";
import { dayIso, daySlash, moneyPlain, shown, timeIso, timeSlash, yesNo } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const signed = (holds: boolean): string | null => (holds ? "√" : null);

const processingFields: readonly Field<rows.ProcessingRow>[] = [
  { column: "package_id", header: "档案编号", cell: (row) => row.package_id },
  { column: "file_id", header: "车档号", cell: (row) => row.file_id },
  { column: "checked_on", header: "自查日期", cell: (row) => dayIso(row.checked_on) },
  { column: "has_giver_signature", header: "移交人签字", cell: (row) => signed(row.isGiven) },
  { column: "has_receiver_signature", header: "接收人签字", cell: (row) => signed(row.isReceived) },
  { column: "scanned_on", header: "扫描日期", cell: (row) => shown(row.scanned_on, dayIso) },
  { column: "shelved_on", header: "原件入柜日期", cell: (row) => shown(row.shelved_on, dayIso) },
  { column: "e_record_on", header: "电子档案日期", cell: (row) => shown(row.e_record_on, dayIso) },
];

const checkFields: readonly Field<rows.CheckRow>[] = [
  { column: "inspection_id", header: "检查编号", cell: (row) => row.inspection_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "done_on", header: "检查日期", cell: (row) => daySlash(row.done_on) },
  { column: "scope", header: "检查范围", cell: (row) => (row.scope === "full" ? "全面检查" : "抽查") },
  { column: "inspector_id", header: "检查人", cell: (row) => row.inspector_id },
  { column: "has_record", header: "检查记录", cell: () => "有" },
  { column: "files_checked", header: "检查份数", cell: (row) => row.files_checked },
  { column: "defects", header: "问题份数", cell: (row) => row.defects },
];

const grantFields: readonly Field<rows.GrantRow>[] = [
  { column: "grant_id", header: "授权编号", cell: (row) => row.grant_id },
  { column: "employee_id", header: "被授权人", cell: (row) => row.employee_id },
  { column: "department_id", header: "档案所属部门", cell: (row) => row.department_id },
  { column: "granted_by", header: "授权人", cell: (row) => row.granted_by },
  { column: "valid_from", header: "起始日期", cell: (row) => dayIso(row.valid_from) },
];

const viewFields: readonly Field<rows.ViewRow>[] = [
  { column: "request_id", header: "查阅编号", cell: (row) => row.request_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "viewer_id", header: "查阅人", cell: (row) => row.viewer_id },
  { column: "is_external", header: "外部人员", cell: (row) => yesNo(row.viewer_id === null) },
  { column: "file_department_id", header: "档案所属部门", cell: (row) => row.file_department_id },
  { column: "secrecy", header: "密级", cell: (row) => (row.isClassified ? "机密" : "普通") },
  { column: "requested_at", header: "申请时间", cell: (row) => timeIso(row.requested_at) },
  { column: "has_object", header: "查阅内容", cell: () => "客户档案" },
  { column: "has_purpose", header: "查阅目的", cell: () => "跟进" },
  { column: "has_reason", header: "查阅理由", cell: () => "客户来访" },
  { column: "has_viewer", header: "查阅人情况", cell: () => "已填" },
  { column: "is_stamped", header: "单位盖章", cell: (row) => yesNo(row.isStamped) },
  { column: "is_head_signed", header: "负责人签字", cell: () => "是" },
  { column: "has_identity_document", header: "介绍信/工作证", cell: (row) => (row.hasLetter ? "有" : null) },
  { column: "decision", header: "审批结果", cell: (row) => (row.isApproved ? "批准" : "不批准") },
  { column: "decided_at", header: "审批时间", cell: (row) => timeIso(row.decided_at) },
  {
    column: "customer_service_approved_at",
    header: "客服经理批准时间",
    cell: (row) => shown(row.customer_service_approved_at, timeIso),
  },
  {
    column: "department_manager_approved_at",
    header: "部门经理批准时间",
    cell: (row) => shown(row.department_manager_approved_at, timeIso),
  },
  {
    column: "general_manager_approved_at",
    header: "总经理批准时间",
    cell: (row) => shown(row.general_manager_approved_at, timeIso),
  },
  { column: "viewed_at", header: "查阅时间", cell: (row) => shown(row.viewed_at, timeSlash) },
];

const headFields: readonly Field<rows.HeadRow>[] = [
  { column: "department_id", header: "部门代码", cell: (row) => row.department_id },
  { column: "employee_id", header: "负责人", cell: (row) => row.employee_id },
  { column: "valid_from", header: "任职日期", cell: (row) => dayIso(row.valid_from) },
];

const kindWords = { contact: "联系人", address: "地址", category: "类别", transaction: "交易", visit: "拜访" };

const changeFields: readonly Field<rows.ChangeRow>[] = [
  { column: "change_id", header: "维护编号", cell: (row) => row.change_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "employee_id", header: "维护人", cell: (row) => row.employee_id },
  { column: "kind", header: "维护内容", cell: (row) => kindWords[row.kind] },
  { column: "occurred_on", header: "发生日期", cell: (row) => daySlash(row.occurred_on) },
  { column: "reported_on", header: "报告日期", cell: (row) => shown(row.reported_on, daySlash) },
  {
    column: "to_category",
    header: "变更后类别",
    cell: (row) => shown(row.to_category, (category) => (category === "key" ? "重点客户" : "一般客户")),
  },
];

const assignmentFields: readonly Field<rows.AssignmentRow>[] = [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "employee_id", header: "联系人员", cell: (row) => row.employee_id },
  { column: "valid_from", header: "指派日期", cell: (row) => dayIso(row.valid_from) },
  { column: "valid_to", header: "结束日期", cell: (row) => shown(row.valid_to, dayIso) },
  { column: "notified_on", header: "告知客户日期", cell: (row) => shown(row.notified_on, dayIso) },
];

const claimWords = { entertainment: "招待费", travel: "差旅费", gift: "礼品费" };

const claimFields: readonly Field<rows.ClaimRow>[] = [
  { column: "claim_id", header: "报销单号", cell: (row) => row.claim_id },
  { column: "employee_id", header: "报销人", cell: (row) => row.employee_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "kind", header: "费用类别", cell: (row) => claimWords[row.kind] },
  { column: "applied_on", header: "费用申请日期", cell: (row) => shown(row.applied_on, dayIso) },
  { column: "spent_on", header: "发生日期", cell: (row) => dayIso(row.spent_on) },
  { column: "amount_fen", header: "报销金额", cell: (row) => moneyPlain(row.amount_fen) },
  { column: "decision", header: "报销结果", cell: (row) => (row.decision === "paid" ? "已报销" : "不予报销") },
];

const reminderFields: readonly Field<rows.ReminderRow>[] = [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "employee_id", header: "被督促人", cell: (row) => row.employee_id },
  { column: "reminded_on", header: "督促日期", cell: (row) => dayIso(row.reminded_on) },
];

const made =
  <R>(source: string, fields: readonly Field<R>[]) =>
  (list: readonly R[]): Table =>
    table({ source, fields, rows: list });

export const recordTables = {
  processing: made("archive_processing", processingFields),
  checks: made("archive_inspections", checkFields),
  heads: made("department_heads", headFields),
  grants: made("access_grants", grantFields),
  views: made("view_requests", viewFields),
  changes: made("customer_changes", changeFields),
  assignments: made("customer_assignments", assignmentFields),
  claims: made("expense_claims", claimFields),
  reminders: made("registration_reminders", reminderFields),
};
