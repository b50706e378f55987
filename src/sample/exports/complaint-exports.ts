/** The complaint register, the warnings of major complaints and the report log. */
import type { AlertRow } from "../complaints/complaint-row.ts";
import type { HandledComplaint } from "../complaints/steps.ts";
import type { ReviewedRun } from "../reports/reporting.ts";
import { moneyPlain, shown, sometimesFullWidth, timeIso, timeSlash } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const sourceWords = {
  phone: "来电",
  in_store: "到店",
  sales_advisor: "销售顾问转达",
  cr_specialist: "客户关系专员",
  cr_followup_call: "客服回访",
  group_call_centre: "集团呼叫中心",
};
const typeWords = { consumer: "终端消费者", agent: "代理商", franchisee: "加盟商" };
const demandWords = {
  price_reduction: "减价",
  return: "退车",
  exchange: "换车",
  damages: "赔偿",
  criticism_suggestion: "批评建议",
};
const causeWords = {
  product_quality: "产品质量",
  repair_quality: "维修质量",
  service_attitude: "服务态度",
  delivery_delay: "交车延误",
  price_dispute: "价格争议",
  parts_shortage: "配件短缺",
  paperwork: "手续问题",
  other: "其他",
};
const validityWords = { valid: "有效投诉", customer_cause: "客户原因", undecided: "待认定" };
const escalationWords = {
  none: "无",
  manufacturer: "向厂方投诉",
  blockade: "堵门",
  disturbance: "闹事",
  media: "媒体负面报道",
  store_judged: "门店认定",
};

const complaintFields: readonly Field<HandledComplaint>[] = [
  { column: "complaint_id", header: "投诉编号", cell: (row) => row.complaint_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "received_at", header: "受理时间", cell: (row) => timeIso(row.received_at) },
  { column: "source", header: "投诉渠道", cell: (row) => sourceWords[row.source] },
  { column: "customer_type", header: "投诉人类别", cell: (row) => typeWords[row.customer_type] },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "has_complainant", header: "投诉人", cell: (row) => row.complainant },
  {
    column: "has_phone",
    header: "联系电话",
    cell: (row, n) => shown(row.phone, (text) => sometimesFullWidth(text, n)),
  },
  { column: "has_model", header: "车型", cell: (row) => row.model },
  { column: "has_plate", header: "车牌号", cell: (row) => row.plate },
  { column: "vin", header: "车架号", cell: (row) => row.vin },
  { column: "demand", header: "客户诉求", cell: (row) => demandWords[row.demand] },
  { column: "cause_code", header: "原因分类", cell: (row) => causeWords[row.cause_code] },
  { column: "has_content", header: "投诉内容", cell: (row) => row.content },
  { column: "department_id", header: "责任部门", cell: (row) => row.department_id },
  { column: "about_employee_id", header: "被投诉人工号", cell: (row) => row.about_employee_id },
  { column: "verified_at", header: "核实时间", cell: (row) => shown(row.verified_at, timeIso) },
  { column: "oms_entered_at", header: "OMS录入时间", cell: (row) => shown(row.oms_entered_at, timeIso) },
  { column: "validity", header: "投诉性质", cell: (row) => validityWords[row.validity] },
  { column: "validity_decided_at", header: "认定时间", cell: (row) => shown(row.validity_decided_at, timeIso) },
  {
    column: "is_accepted",
    header: "受理结果",
    cell: (row) => shown(row.is_accepted, (yes) => (yes ? "受理" : "不受理")),
  },
  { column: "transferred_at", header: "转办时间", cell: (row) => shown(row.transferred_at, timeIso) },
  { column: "has_opinion", header: "部门处理意见", cell: (row) => row.opinion },
  { column: "handled_at", header: "处理完成时间", cell: (row) => shown(row.handled_at, timeIso) },
  { column: "feedback_at", header: "反馈集团时间", cell: (row) => shown(row.feedback_at, timeIso) },
  { column: "replied_at", header: "回复客户时间", cell: (row) => shown(row.replied_at, timeIso) },
  { column: "closed_at", header: "结案时间", cell: (row) => shown(row.closed_at, timeIso) },
  { column: "escalation", header: "重大投诉情形", cell: (row) => escalationWords[row.escalation] },
  { column: "escalated_at", header: "升级时间", cell: (row) => shown(row.escalated_at, timeIso) },
  { column: "compensation_fen", header: "赔付金额", cell: (row) => shown(row.compensation_fen, moneyPlain) },
  {
    column: "compensation_level",
    header: "赔付批准层级",
    cell: (row) => shown(row.compensation_level, (level) => levelWords[level]),
  },
  { column: "intake_department_id", header: "接诉部门", cell: (row) => row.intake_department_id },
  { column: "responded_at", header: "响应时间", cell: (row) => shown(row.responded_at, timeIso) },
  { column: "card_received_at", header: "收卡时间", cell: (row) => shown(row.card_received_at, timeIso) },
  { column: "assigned_at", header: "指定部门时间", cell: (row) => shown(row.assigned_at, timeIso) },
  { column: "opinion_at", header: "意见提出时间", cell: (row) => shown(row.opinion_at, timeIso) },
  { column: "gm_approved_at", header: "总经理批示时间", cell: (row) => shown(row.gm_approved_at, timeIso) },
  {
    column: "resolution_approved_at",
    header: "方案审核时间",
    cell: (row) => shown(row.resolution_approved_at, timeIso),
  },
  {
    column: "reply_mode",
    header: "答复方式",
    cell: (row) => shown(row.reply_mode, (mode) => (mode === "written" ? "书面" : "口头")),
  },
  { column: "callback_at", header: "集团客服回访时间", cell: (row) => shown(row.callback_at, timeIso) },
  {
    column: "is_satisfied",
    header: "客户是否满意",
    cell: (row) => shown(row.is_satisfied, (yes) => (yes ? "满意" : "不满意")),
  },
  { column: "crisis_meeting_at", header: "小组会议时间", cell: (row) => shown(row.crisis_meeting_at, timeIso) },
  { column: "loss_fen", header: "公司损失", cell: (row) => shown(row.loss_fen, moneyPlain) },
];

/** One month of all stores. */
export const complaintTable = (month: string, rows: readonly HandledComplaint[]): Table =>
  table({
    source: "complaints",
    titles: [`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月客户投诉记录`],
    fields: complaintFields,
    rows,
    hasTotal: true,
    period: month,
  });

export const levelWords = {
  department_manager: "部门经理",
  sales_director: "销售总监",
  general_manager: "总经理",
  vice_president: "副总裁",
};

const recipientWords = {
  brand_division: "品牌事业部",
  legal: "法务部",
  vp_operations: "运营副总裁",
  ceo: "总裁",
  manufacturer: "厂家",
  department_head: "部门负责人",
  general_manager: "总经理",
};

const alertFields: readonly Field<AlertRow>[] = [
  { column: "complaint_id", header: "投诉单号", cell: (row) => row.complaint_id },
  { column: "recipient", header: "报备部门", cell: (row) => recipientWords[row.recipient] },
  { column: "sent_at", header: "报备时间", cell: (row) => timeSlash(row.sent_at) },
];

export const alertTable = (rows: readonly AlertRow[]): Table =>
  table({
    source: "major_alerts",
    titles: ["重大投诉预警报备登记"],
    fields: alertFields,
    rows,
  });

const reportWords: Readonly<Record<ReviewedRun["report"], string>> = {
  complaint_monthly: "投诉统计月报",
  complaint_weekly: "投诉周报",
  adviser_ranking: "两个月排名",
  archive_check: "半年档案检查",
  customer_grading: "年度客户评级",
};

const reportFields: readonly Field<ReviewedRun>[] = [
  {
    column: "report",
    header: "报表名称",
    cell: (row) => reportWords[row.report],
  },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  {
    column: "period",
    header: "统计期间",
    cell: ({ period }) => (/^\d{4}-\d/.test(period) ? `${period.slice(0, 4)}年${Number(period.slice(5))}月` : period),
  },
  { column: "produced_at", header: "编制时间", cell: (row) => shown(row.produced_at, timeIso) },
  {
    column: "supervisor_reviewed_at",
    header: "信息主管审核时间",
    cell: (row) => shown(row.supervisor_reviewed_at, timeIso),
  },
  { column: "manager_reviewed_at", header: "客服经理审核时间", cell: (row) => shown(row.manager_reviewed_at, timeIso) },
  { column: "released_at", header: "发放时间", cell: (row) => shown(row.released_at, timeIso) },
  { column: "submitted_at", header: "报送时间", cell: (row) => shown(row.submitted_at, timeIso) },
];

export const reportTable = (rows: readonly ReviewedRun[]): Table =>
  table({
    source: "report_runs",
    fields: reportFields,
    rows,
  });
