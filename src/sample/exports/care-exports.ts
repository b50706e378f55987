/** The registers of complaint handling, contacts, satisfaction and privileges, as the group keeps them. */
import type { InvestigationRow, ParticipantRow } from "../complaints/investigations.ts";
import type { ClaimRow, ContactRow, ReceptionRow } from "../relations/contacts.ts";
import type { FilingRow, OrderReviewRow, PrivilegeRow, RatingRow } from "../relations/privileges.ts";
import type { ActionRow, SurveyRow } from "../relations/surveys.ts";
import type { CommitmentRow } from "../visits/follow-ups.ts";
import { dayIso, daySlash, moneyPlain, shown, timeIso, timeSlash, yesNo } from "./cells.ts";
import { levelWords } from "./complaint-exports.ts";
import { type Field, type Table, table } from "./table.ts";

const register =
  <R>(source: string, title: string, fields: readonly Field<R>[]) =>
  (rows: readonly R[]): Table =>
    table({ source, titles: [title], fields, rows });

export const participantTable = register<ParticipantRow>("complaint_participants", "投诉处理参与人登记", [
  { column: "complaint_id", header: "投诉单号", cell: (row) => row.complaint_id },
  { column: "employee_id", header: "参与人", cell: (row) => row.employee_id },
]);

const parts = [
  ["has_cause", "投诉原因"],
  ["has_course", "事件经过"],
  ["has_conclusion", "调查结论"],
  ["has_countermeasure", "处理对策"],
  ["has_prevention", "预防措施"],
] as const;

export const investigationTable = register<InvestigationRow>("investigation_reports", "投诉调查报告登记", [
  { column: "complaint_id", header: "投诉单号", cell: (row) => row.complaint_id },
  { column: "sent_at", header: "报告提交时间", cell: (row) => timeIso(row.sent_at) },
  { column: "is_original_attached", header: "是否附原投诉书", cell: (row) => yesNo(row.is_original_attached) },
  { column: "responsible_id", header: "责任人", cell: (row) => row.responsible_id },
  ...parts.map(([column, header], n) => ({
    column,
    header,
    cell: (row: InvestigationRow) => (row.isWritten[n] === true ? "见报告" : null),
  })),
]);

const channelWords = { hotline: "热线", mail: "信箱", visit: "来访", online: "微信" };
const kindWords = { consultation: "咨询", opinion: "意见", suggestion: "建议", return_visit: "回访" };

export const contactTable = register<ContactRow>("customer_contacts", "客户来电来访与回访登记", [
  { column: "contact_id", header: "记录编号", cell: (row) => row.contact_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "contacted_at", header: "受理时间", cell: (row) => timeSlash(row.contacted_at) },
  { column: "channel", header: "渠道", cell: (row) => channelWords[row.channel] },
  { column: "kind", header: "类别", cell: (row) => kindWords[row.kind] },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "employee_id", header: "经办人", cell: (row) => row.employee_id },
  { column: "replied_at", header: "回复时间", cell: (row) => shown(row.replied_at, timeSlash) },
  { column: "forwarded_at", header: "转办时间", cell: (row) => shown(row.forwarded_at, timeSlash) },
  { column: "resolved_at", header: "办结时间", cell: (row) => shown(row.resolved_at, timeSlash) },
  { column: "informed_at", header: "通报时间", cell: (row) => shown(row.informed_at, timeSlash) },
]);

const hostWords = { senior: "公司高层", director: "总监", department_manager: "部门经理", supervisor: "主管" };

export const receptionTable = register<ReceptionRow>("receptions", "客户接待登记", [
  { column: "reception_id", header: "接待单号", cell: (row) => row.reception_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "department_id", header: "接待部门", cell: (row) => row.department_id },
  { column: "class", header: "接待级别", cell: (row) => `${row.class}级接待` },
  { column: "received_on", header: "接待日期", cell: (row) => dayIso(row.received_on) },
  { column: "guests", header: "来宾人数", cell: (row) => row.guests },
  { column: "escorts", header: "陪同人数", cell: (row) => row.escorts },
  { column: "host_level", header: "主接待人", cell: (row) => hostWords[row.host_level] },
  { column: "amount_fen", header: "接待费用", cell: (row) => moneyPlain(row.amount_fen) },
]);

export const claimTable = register<ClaimRow>("insurance_claims", "保险理赔台账", [
  { column: "claim_id", header: "赔案号", cell: (row) => row.claim_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "employee_id", header: "经办人", cell: (row) => row.employee_id },
  { column: "reported_at", header: "报案时间", cell: (row) => timeIso(row.reported_at) },
  { column: "is_on_scene", header: "第一现场", cell: (row) => yesNo(row.is_on_scene) },
  { column: "inspectors", header: "查勘人数", cell: (row) => row.inspectors },
  { column: "customer_trips", header: "办理次数", cell: (row) => row.customer_trips },
  { column: "is_notified", header: "是否电话告知", cell: (row) => yesNo(row.is_notified) },
]);

const aspectWords = { sales: "销售服务", service: "售后服务", price: "价格" };

export const surveyTable = register<SurveyRow>("survey_answers", "年度顾客满意度调查", [
  { column: "sheet_id", header: "问卷号", cell: (row) => row.sheet_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "department_id", header: "被评部门", cell: (row) => row.department_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "kind", header: "调查种类", cell: () => "年度满意度调查" },
  { column: "asked_on", header: "发放日期", cell: (row) => dayIso(row.asked_on) },
  { column: "answered_on", header: "回收日期", cell: (row) => shown(row.answered_on, dayIso) },
  { column: "aspect", header: "评价项目", cell: (row) => aspectWords[row.aspect] },
  { column: "score", header: "得分", cell: (row) => row.score },
]);

export const actionTable = register<ActionRow>("corrective_actions", "纠正预防措施跟踪表", [
  { column: "action_id", header: "整改编号", cell: (row) => row.action_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "department_id", header: "责任部门", cell: (row) => row.department_id },
  { column: "aspect", header: "薄弱方面", cell: (row) => aspectWords[row.aspect] },
  { column: "opened_on", header: "制定日期", cell: (row) => dayIso(row.opened_on) },
  { column: "due_on", header: "完成期限", cell: (row) => dayIso(row.due_on) },
  { column: "done_on", header: "完成日期", cell: (row) => shown(row.done_on, dayIso) },
]);

export const commitmentTable = register<CommitmentRow>("visit_commitments", "拜访承诺跟进表", [
  { column: "commitment_id", header: "跟进编号", cell: (row) => row.commitment_id },
  { column: "visit_id", header: "拜访单号", cell: (row) => row.visit_id },
  { column: "due_on", header: "约定完成日期", cell: (row) => shown(row.due_on, daySlash) },
  { column: "done_on", header: "兑现日期", cell: (row) => shown(row.done_on, daySlash) },
]);

const privilegeWords = { discount: "费用优惠", special_price: "协议价", payment_terms: "账期" };

export const privilegeTable = register<PrivilegeRow>("customer_privileges", "客户优惠与特殊政策台账", [
  { column: "privilege_id", header: "审批单号", cell: (row) => row.privilege_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "kind", header: "政策类别", cell: (row) => privilegeWords[row.kind] },
  { column: "granted_on", header: "批准日期", cell: (row) => dayIso(row.granted_on) },
  { column: "amount_fen", header: "优惠金额", cell: (row) => shown(row.amount_fen, moneyPlain) },
  { column: "reviewed_on", header: "复审日期", cell: (row) => shown(row.reviewed_on, dayIso) },
]);

export const orderReviewTable = register<OrderReviewRow>("order_reviews", "订单评审记录", [
  { column: "review_id", header: "评审单号", cell: (row) => row.review_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "kind", header: "事项", cell: (row) => (row.kind === "refusal" ? "拒单" : "订单升级") },
  { column: "decided_on", header: "评审日期", cell: (row) => dayIso(row.decided_on) },
  { column: "approver_level", header: "审批层级", cell: (row) => levelWords[row.approver_level] },
]);

export const ratingTable = register<RatingRow>("credit_ratings", "客户资信评定与对账", [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "cycle", header: "资信年度", cell: (row) => row.cycle },
  { column: "rated_on", header: "评级日期", cell: (row) => shown(row.rated_on, dayIso) },
  { column: "reconciled_on", header: "账目核对日期", cell: (row) => shown(row.reconciled_on, dayIso) },
]);

export const filingTable = register<FilingRow>("customer_filings", "重点客户档案存档登记", [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "filed_on", header: "归档日期", cell: (row) => dayIso(row.filed_on) },
]);
