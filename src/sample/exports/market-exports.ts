/** Campaigns, roadshows, changes of orders, rewards, the stock board, cars in branches. */
import { employeeId, positions, storeId } from "../planted-truths.ts";
import type { CampaignRow, RoadshowRow } from "../registers/marketing.ts";
import type { BoardRow, ChangeRow, ReferralRow, StayRow } from "../registers/order-control.ts";
import { dayIso, daySlash, moneyPlain, shown, timeIso } from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const channelWords = { web: "网络", event: "活动" };

const campaignFields = (store: number): readonly Field<CampaignRow>[] => [
  { column: "campaign_id", header: "活动编号", cell: (row) => row.campaign_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "channel", header: "获客渠道", cell: (row) => channelWords[row.channel] },
  { column: "starts_on", header: "开始日期", cell: (row) => daySlash(row.starts_on) },
  { column: "ends_on", header: "结束日期", cell: (row) => daySlash(row.ends_on) },
  { column: "cost_fen", header: "费用金额", cell: (row) => moneyPlain(row.cost_fen) },
];

export const campaignTable = (store: number, rows: readonly CampaignRow[]): Table =>
  table({ source: "campaigns", fields: campaignFields(store), rows, store });

const roadshowFields = (store: number): readonly Field<RoadshowRow>[] => [
  { column: "roadshow_id", header: "巡展编号", cell: (row) => row.roadshow_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "employee_id", header: "市场专员工号", cell: (row) => row.employee_id },
  { column: "held_on", header: "巡展日期", cell: (row) => daySlash(row.held_on) },
  { column: "is_approved", header: "审批情况", cell: (row) => (row.is_approved ? "已审批" : "未审批") },
  { column: "has_photos", header: "现场照片", cell: (row) => (row.has_photos ? "已交" : "未交") },
  { column: "cost_fen", header: "巡展费用", cell: (row) => moneyPlain(row.cost_fen) },
];

export const roadshowTable = (store: number, rows: readonly RoadshowRow[]): Table =>
  table({ source: "roadshows", fields: roadshowFields(store), rows, store });

type StaffRow = RoadshowRow["staff"][number] & Pick<RoadshowRow, "roadshow_id">;

const staffFields: readonly Field<StaffRow>[] = [
  { column: "roadshow_id", header: "巡展编号", cell: (row) => row.roadshow_id },
  { column: "employee_id", header: "参展顾问工号", cell: (row) => row.employee_id },
  { column: "records", header: "客户资料条数", cell: (row) => row.records },
];

export const roadshowStaffTable = (store: number, rows: readonly RoadshowRow[]): Table =>
  table({
    source: "roadshow_records",
    fields: staffFields,
    rows: rows.flatMap(({ roadshow_id, staff }) => staff.map((each) => ({ roadshow_id, ...each }))),
    store,
  });

const changeWords = { seller: "业绩归属", model: "车型", price: "价格", other: "其他" };
const changeFields: readonly Field<ChangeRow>[] = [
  { column: "change_id", header: "变更编号", cell: (row) => row.change_id },
  { column: "order_id", header: "订单编号", cell: (row) => row.order_id },
  { column: "field", header: "变更项目", cell: (row) => changeWords[row.field] },
  { column: "changed_at", header: "变更时间", cell: (row) => timeIso(row.changed_at) },
  { column: "is_approved", header: "是否签字", cell: (row) => (row.is_approved ? "已签" : "未签") },
];

export const changeTable = (store: number, rows: readonly ChangeRow[]): Table =>
  table({ source: "order_changes", fields: changeFields, rows, store });

const referralFields: readonly Field<ReferralRow>[] = [
  { column: "order_id", header: "订单编号", cell: (row) => row.order_id },
  { column: "paid_at", header: "奖励发放时间", cell: (row) => shown(row.paid_at, timeIso) },
];

export const referralTable = (store: number, rows: readonly ReferralRow[]): Table =>
  table({ source: "referrals", fields: referralFields, rows, store });

const statusWords = { ordered: "已订", delivered: "已交" };
const boardFields = (store: number): readonly Field<BoardRow>[] => [
  { column: "entry_id", header: "看板记录号", cell: (row) => row.entry_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "employee_id", header: "登记人工号", cell: (row) => row.employee_id },
  { column: "status", header: "车辆状态", cell: (row) => statusWords[row.status] },
  { column: "changed_at", header: "状态变化时间", cell: (row) => timeIso(row.changed_at) },
  { column: "shown_at", header: "看板更新时间", cell: (row) => shown(row.shown_at, timeIso) },
  {
    column: "is_marked",
    header: "订车标识",
    cell: (row) => shown(row.is_marked, (yes) => (yes ? "已标识" : "未标识")),
  },
];

export const boardTable = (store: number, rows: readonly BoardRow[]): Table =>
  table({ source: "board_entries", fields: boardFields(store), rows, store });

const stayFields = (store: number): readonly Field<StayRow>[] => [
  { column: "stay_id", header: "调拨编号", cell: (row) => row.stay_id },
  { column: "store_id", header: "门店代码", cell: () => storeId(store) },
  { column: "branch_name", header: "二级店名称", cell: () => "示例二级店" },
  { column: "employee_id", header: "5S负责人工号", cell: () => employeeId(store, positions.salesManager) },
  { column: "model", header: "车型", cell: (row) => row.model },
  { column: "arrived_on", header: "调入日期", cell: (row) => dayIso(row.arrived_on) },
  { column: "left_on", header: "调回日期", cell: (row) => shown(row.left_on, dayIso) },
];

export const stayTable = (store: number, rows: readonly StayRow[]): Table =>
  table({ source: "branch_stays", fields: stayFields(store), rows, store });
