/** Information cards with their follow-ups, hand-overs and source checks. */
import { storeId } from "../planted-truths.ts";
import type { CardRow, FollowUpRow, SourceCheckRow, TransferRow } from "../registers/card-rows.ts";
import { daySlash, shown, timeIso, timeSlash, yesNo } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const sourceWords = {
  walk_in: "自然到店",
  call: "来电",
  web: "垂媒",
  referral: "转介绍",
  repeat: "增购",
  event: "车展",
};
const reasonWords = {
  price: "价格高",
  competitor: "选购他牌",
  funding: "资金问题",
  postponed: "推迟",
  stock: "无现车",
  other: "其他",
};
const modeWords = { call: "电话", visit: "到店", sms: "短信", wechat: "微信" };

const cardFields = (store: number): readonly Field<CardRow>[] => [
  { column: "card_id", header: "三表卡号", cell: (row) => row.card_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "employee_id", header: "销售顾问工号", cell: (row) => row.employee_id },
  { column: "party_id", header: "批次号", cell: (row) => row.party_id },
  { column: "phone", header: "客户电话", cell: (row) => row.phone },
  { column: "source", header: "信息来源", cell: (row) => sourceWords[row.source] },
  { column: "first_contact_at", header: "首次接触时间", cell: (row) => timeSlash(row.first_contact_at) },
  { column: "created_at", header: "建卡时间", cell: (row) => timeSlash(row.created_at) },
  { column: "signed_at", header: "组长签字时间", cell: (row) => shown(row.signed_at, timeSlash) },
  { column: "cancelled_at", header: "注销时间", cell: ({ cancelled }) => cancelled && timeSlash(cancelled.at) },
  { column: "cancel_reason", header: "注销原因", cell: ({ cancelled }) => cancelled && reasonWords[cancelled.reason] },
  {
    column: "is_cancel_signed",
    header: "注销签字",
    cell: ({ cancelled }) => cancelled && (cancelled.is_signed ? "已签" : "未签"),
  },
  { column: "is_destroyed", header: "是否撕毁", cell: (row) => yesNo(row.is_destroyed) },
];

export const cardTable = (store: number, rows: readonly CardRow[]): Table =>
  table({ source: "lead_cards", fields: cardFields(store), rows, store });

const followUpFields: readonly Field<FollowUpRow>[] = [
  { column: "card_id", header: "三表卡号", cell: (row) => row.card_id },
  { column: "seq", header: "第几次", cell: (row) => row.seq },
  { column: "followed_at", header: "跟踪时间", cell: (row) => timeIso(row.followed_at) },
  { column: "mode", header: "跟踪方式", cell: (row) => modeWords[row.mode] },
  { column: "signed_at", header: "负责人签字时间", cell: (row) => shown(row.signed_at, timeIso) },
];

export const followUpTable = (store: number, rows: readonly FollowUpRow[]): Table =>
  table({ source: "lead_follow_ups", fields: followUpFields, rows, store });

const transferFields: readonly Field<TransferRow>[] = [
  { column: "card_id", header: "三表卡号", cell: (row) => row.card_id },
  { column: "to_employee_id", header: "接收顾问工号", cell: (row) => row.to_employee_id },
  { column: "transferred_at", header: "移交时间", cell: (row) => timeIso(row.transferred_at) },
  { column: "is_approved", header: "组长同意", cell: () => "同意" },
];

export const transferTable = (store: number, rows: readonly TransferRow[]): Table =>
  table({ source: "card_transfers", fields: transferFields, rows, store });

const checkFields: readonly Field<SourceCheckRow>[] = [
  { column: "card_id", header: "三表卡号", cell: (row) => row.card_id },
  { column: "checked_on", header: "核查日期", cell: (row) => daySlash(row.checked_on) },
  { column: "was_asked", header: "顾问是否询问", cell: (row) => (row.was_asked ? "已询问" : "未询问") },
  { column: "confirmed_source", header: "核实来源", cell: (row) => sourceWords[row.confirmed_source] },
];

export const checkTable = (store: number, rows: readonly SourceCheckRow[]): Table =>
  table({ source: "source_checks", fields: checkFields, rows, store });
