/** Customers, receivables, potential scores and grades. */
import type { GradeRow, PotentialRow } from "../customers/assessments.ts";
import type { GradeChangeRow, ServiceTimeRow } from "../customers/care.ts";
import type { CustomerRow } from "../customers/customer-row.ts";
import type { ReceivableRow } from "../customers/receivable-row.ts";
import type { RegistrationRow } from "../records/record-rows.ts";
import {
  dayCell,
  dayChinese,
  dayIso,
  daySlash,
  moneyNumber,
  moneySign,
  moneyWan,
  shown,
  sometimesFullWidth,
  yesNo,
} from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const DATE = "yyyy/m/d";
const categoryWords = { target: "目标客户", general: "一般客户", key: "重点客户", potential: "潜在客户" };

/** `010-0123 4567` in the ways people type it. */
function phoneText(phone: string, n: number): string {
  if (n % 5 === 1) return `${phone.slice(0, 3)}-${phone.slice(3)}`;
  if (n % 17 === 3) return `(${phone.slice(0, 3)})${phone.slice(3, 7)} ${phone.slice(7)}`;
  return sometimesFullWidth(phone, n);
}

interface CustomerCard extends CustomerRow {
  readonly card: RegistrationRow;
}

const customerFields: readonly Field<CustomerCard>[] = [
  { column: "customer_id", header: "客户编号", cell: (row, n) => sometimesFullWidth(row.customer_id, n, 97) },
  { column: "store_id", header: "所属门店", cell: (row) => row.store_id },
  { column: "has_name", header: "客户名称", cell: (row) => row.name },
  { column: "phone", header: "联系电话", cell: (row, n) => phoneText(row.phone, n) },
  { column: "relation", header: "客户性质", cell: (row) => (row.relation === "special" ? "特殊" : "一般") },
  { column: "category", header: "客户分类", cell: (row) => categoryWords[row.category] },
  { column: "is_organisation", header: "公私户", cell: (row) => (row.is_organisation ? "对公" : "对私") },
  { column: "is_specific", header: "是否特定客户", cell: (row) => yesNo(row.is_specific) },
  { column: "is_out_of_town", header: "本地外地", cell: ({ card }) => (card.isOutOfTown ? "外地" : "本地") },
  { column: "first_contact_on", header: "首次接触日期", cell: (row) => daySlash(row.first_contact_on) },
  { column: "filed_on", header: "建档日期", cell: ({ card }) => shown(card.filed_on, daySlash) },
  { column: "updated_on", header: "更新日期", cell: ({ card }) => shown(card.updated_on, daySlash) },
  { column: "owner_id", header: "客户负责人", cell: ({ card }) => card.owner_id },
  { column: "has_address", header: "地址", cell: ({ card }) => card.address },
  { column: "has_contact_person", header: "联系人", cell: ({ card }) => card.contact },
  { column: "has_enterprise_kind", header: "企业性质", cell: ({ card }) => card.kind },
  { column: "has_supervising_unit", header: "主管单位", cell: ({ card }) => card.unit },
  { column: "has_website", header: "网址", cell: ({ card }) => card.website },
  { column: "has_credit_note", header: "信用状况", cell: ({ card }) => card.credit },
  { column: "has_employer", header: "工作单位", cell: ({ card }) => card.employer },
  { column: "has_position", header: "职务", cell: ({ card }) => card.position },
  { column: "has_own_card", header: "单独建卡", cell: ({ card }) => shown(card.hasOwnCard, yesNo) },
  { column: "secrecy", header: "密级", cell: ({ card }) => (card.isClassified ? "机密" : null) },
  { column: "has_secrecy_mark", header: "密级标注", cell: ({ card }) => (card.isClassified ? "已标注" : null) },
  { column: "keeper_id", header: "保管人工号", cell: ({ card }) => card.keeper_id },
];

export const customerTable = (
  store: number,
  rows: readonly CustomerRow[],
  cards: ReadonlyMap<string, RegistrationRow>,
): Table =>
  table({
    source: "customers",
    fields: customerFields,
    rows: rows.flatMap((row) => {
      const card = cards.get(row.customer_id);
      return card === undefined ? [] : [{ ...row, card }];
    }),
    store,
  });

/** Accounts keep amounts in three hands' styles. */
function amountCell(fen: number, n: number): string | number {
  if (n % 3 === 0) return moneyNumber(fen);
  return n % 3 === 1 ? moneySign(fen) : moneyWan(fen);
}

const receivableFields: readonly Field<ReceivableRow>[] = [
  { column: "invoice_id", header: "发票号码", cell: (row) => row.invoice_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "customer_id", header: "客户编码", cell: (row) => row.customer_id },
  { column: "amount_fen", header: "应收金额", cell: (row, n) => amountCell(row.amount_fen, n) },
  { column: "invoiced_on", header: "开票日期", cell: (row) => dayCell(row.invoiced_on), format: DATE },
  { column: "due_on", header: "约定付款日", cell: (row) => dayCell(row.due_on), format: DATE },
  { column: "paid_on", header: "实际回款日期", cell: (row) => shown(row.paid_on, dayCell), format: DATE },
  { column: "is_our_delay", header: "是否我方原因", cell: (row) => shown(row.is_our_delay, yesNo) },
];

export const receivableTable = (rows: readonly ReceivableRow[]): Table =>
  table({
    source: "receivables",
    titles: ["应收账款明细表", "单位：元"],
    fields: receivableFields,
    rows,
    hasTotal: true,
  });

const potentialFields: readonly Field<PotentialRow>[] = [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "assessed_on", header: "评估日期", cell: (row) => dayChinese(row.assessed_on) },
  { column: "score", header: "潜力评分", cell: (row) => row.score },
  { column: "assessor_id", header: "评估人工号", cell: (row) => row.assessor_id },
];

export const potentialTable = (rows: readonly PotentialRow[]): Table =>
  table({
    source: "potential_assessments",
    titles: ["大客户潜力评估表"],
    fields: potentialFields,
    rows,
  });

const gradeFields: readonly Field<GradeRow>[] = [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "cycle", header: "年度", cell: (row, n) => (n % 2 === 0 ? row.cycle : `${row.cycle}年`) },
  { column: "proposed_grade", header: "预评等级", cell: (row) => `${row.proposed_grade}级` },
  { column: "proposed_by", header: "预评人", cell: (row) => row.proposed_by },
  { column: "proposed_on", header: "预评日期", cell: (row) => dayIso(row.proposed_on) },
  { column: "reviewed_on", header: "评审会日期", cell: (row) => shown(row.reviewed_on, dayIso) },
  { column: "grade", header: "客户等级", cell: (row) => `${row.grade}级` },
  { column: "decided_on", header: "评级日期", cell: (row) => dayIso(row.decided_on) },
  { column: "is_provisional", header: "是否暂定", cell: (row) => (row.is_provisional ? "暂定" : "正式") },
  { column: "plan_on", header: "支持计划日期", cell: (row) => shown(row.plan_on, dayIso) },
];

export const gradeTable = (rows: readonly GradeRow[]): Table =>
  table({
    source: "customer_grades",
    fields: gradeFields,
    rows,
  });

const gradeChangeFields: readonly Field<GradeChangeRow>[] = [
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "changed_on", header: "调整日期", cell: (row) => daySlash(row.changed_on) },
  { column: "grade", header: "调整后等级", cell: (row) => `${row.grade}级` },
  { column: "reason", header: "调整原因", cell: (row) => row.reason },
  { column: "initiated_by", header: "提出人", cell: (row) => row.initiated_by },
  { column: "decided_by", header: "批准人", cell: (row) => row.decided_by },
  { column: "second_decided_by", header: "会签人", cell: (row) => row.second_decided_by },
  { column: "expires_on", header: "有效期至", cell: (row) => shown(row.expires_on, daySlash) },
];

export const gradeChangeTable = (rows: readonly GradeChangeRow[]): Table =>
  table({ source: "grade_changes", fields: gradeChangeFields, rows });

const serviceTimeFields: readonly Field<ServiceTimeRow>[] = [
  { column: "record_id", header: "记录编号", cell: (row) => row.record_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "employee_id", header: "服务人", cell: (row) => row.employee_id },
  { column: "served_on", header: "服务日期", cell: (row) => dayIso(row.served_on) },
  { column: "hours", header: "工时（小时）", cell: (row) => row.hours },
];

export const serviceTimeTable = (rows: readonly ServiceTimeRow[]): Table =>
  table({ source: "service_times", fields: serviceTimeFields, rows });
