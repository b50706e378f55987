/** The order ledger and the delivery books of sales and service. */
import type { OrderControl } from "../registers/order-control.ts";
import type { DeliveryRow } from "../sales/delivery-row.ts";
import type { OrderRow } from "../sales/order-row.ts";
import {
  type Cell,
  dayDot,
  dayIso,
  moneyNumber,
  moneySign,
  moneyWan,
  shown,
  timeCell,
  timeIso,
  timeSlash,
  yesNo,
} from "./cells.ts";
import { type Field, type Table, table } from "./table.ts";

const TIME = "yyyy/m/d h:mm";
const paymentWords = { cash: "全款", bank_loan: "银行按揭", gmac: "厂家金融" };

/** Every store writes amounts its own way. */
const moneyStyles: readonly ((fen: number) => Cell)[] = [moneySign, moneyNumber, moneyWan];
const moneyOf = (store: number): ((fen: number) => Cell) => moneyStyles[(store - 1) % moneyStyles.length] ?? moneySign;

function orderFields(store: number): readonly Field<OrderRow>[] {
  const money = moneyOf(store);
  return [
    { column: "order_id", header: "订单编号", cell: (row) => row.order_id },
    { column: "party_id", header: "客户批次", cell: (row) => row.party_id },
    { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
    { column: "seller_id", header: "销售顾问编号", cell: (row) => row.seller_id },
    { column: "customer_id", header: "客户编码", cell: (row) => row.customer_id },
    { column: "vin", header: "车架号(VIN)", cell: (row) => row.vin },
    { column: "model", header: "车型名称", cell: (row) => row.model },
    { column: "signed_at", header: "签单时间", cell: (row) => timeCell(row.signed_at), format: TIME },
    {
      column: "registered_at",
      header: "订单登记时间",
      cell: (row) => shown(row.registered_at, timeCell),
      format: TIME,
    },
    { column: "changed_at", header: "订单变更时间", cell: (row) => shown(row.changed_at, timeIso) },
    { column: "cancelled_at", header: "退单时间", cell: (row) => shown(row.cancelled_at, timeSlash) },
    { column: "amount_fen", header: "成交价", cell: (row) => money(row.amount_fen) },
    { column: "cost_fen", header: "采购成本", cell: (row) => money(row.cost_fen) },
    { column: "units", header: "台数", cell: (row) => row.units },
    { column: "payment_kind", header: "购车方式", cell: (row) => paymentWords[row.payment_kind] },
    { column: "funds_received_at", header: "款到账时间", cell: (row) => shown(row.funds_received_at, timeIso) },
    { column: "gmac_report_at", header: "打款报告时间", cell: (row) => shown(row.gmac_report_at, timeIso) },
    { column: "picked_up_at", header: "提车时间", cell: (row) => shown(row.picked_up_at, timeCell), format: TIME },
    { column: "is_credit_cancelled", header: "业绩取消", cell: (row) => yesNo(row.is_credit_cancelled) },
  ];
}

const controlFields = (controls: ReadonlyMap<string, OrderControl>): readonly Field<OrderRow>[] => [
  {
    column: "down_payment_at",
    header: "首付到账时间",
    cell: ({ order_id }) => shown(controls.get(order_id)?.down_payment_at ?? null, timeIso),
  },
  { column: "pick_up_queue", header: "排队组", cell: ({ order_id }) => controls.get(order_id)?.pick_up_queue ?? null },
  {
    column: "key_released_at",
    header: "钥匙交付时间",
    cell: ({ order_id }) => shown(controls.get(order_id)?.key_released_at ?? null, timeIso),
  },
];

/** With queue and keys, where the store keeps them. */
export const orderTable = (
  store: number,
  rows: readonly OrderRow[],
  controls?: ReadonlyMap<string, OrderControl>,
): Table =>
  table({
    source: "orders",
    titles: ["订单台账"],
    fields: controls === undefined ? orderFields(store) : [...orderFields(store), ...controlFields(controls)],
    rows,
    hasTotal: true,
    store,
  });

const saleFields: readonly Field<DeliveryRow>[] = [
  { column: "delivery_id", header: "交车编号", cell: (row) => row.delivery_id },
  { column: "store_id", header: "门店代码", cell: (row) => row.store_id },
  { column: "order_id", header: "订单编号", cell: (row) => row.order_id },
  { column: "vin", header: "VIN码", cell: (row) => row.vin },
  { column: "", header: "临牌号", cell: (row) => row.plate },
  { column: "", header: "车型", cell: (row) => row.model },
  { column: "advisor_id", header: "销售顾问工号", cell: (row) => row.advisor_id },
  { column: "customer_id", header: "客户编号", cell: (row) => row.customer_id },
  { column: "", header: "客户姓名", cell: (row) => row.customer_name },
  { column: "delivered_at", header: "实际交车时间", cell: (row) => timeIso(row.delivered_at) },
  { column: "sold_on", header: "开票日期", cell: (row) => dayDot(row.sold_on) },
  { column: "papers_handed_at", header: "资料移交时间", cell: (row) => shown(row.papers_handed_at, timeIso) },
  {
    column: "papers_complete",
    header: "资料是否齐全",
    cell: (row) => shown(row.papers_complete, (yes) => (yes ? "齐全" : "不全")),
  },
];

/** The kind of delivery is not in the book: the project file says that all are sales. */
export const saleTable = (store: number, rows: readonly DeliveryRow[]): Table =>
  table({
    source: "deliveries",
    fields: saleFields,
    rows,
    store,
    period: "sale",
  });

const visitWords = { maintenance: "定期保养", repair: "一般维修", accident: "事故", warranty: "索赔", other: "加装" };

const serviceFields: readonly Field<DeliveryRow>[] = [
  { column: "delivery_id", header: "结算单号", cell: (row) => row.delivery_id },
  { column: "kind", header: "业务类型", cell: () => "维修" },
  { column: "store_id", header: "服务站代码", cell: (row) => row.store_id },
  { column: "vin", header: "底盘号", cell: (row) => row.vin },
  { column: "", header: "车牌号", cell: (row) => row.plate },
  { column: "advisor_id", header: "服务顾问工号", cell: (row) => row.advisor_id },
  { column: "customer_id", header: "车主编号", cell: (row) => row.customer_id },
  { column: "", header: "送修人", cell: (row) => row.customer_name },
  { column: "delivered_at", header: "出厂时间", cell: (row) => timeSlash(row.delivered_at) },
  { column: "visit_type", header: "维修类型", cell: (row) => shown(row.visit_type, (type) => visitWords[type]) },
  { column: "origin", header: "车源", cell: (row) => (row.origin === "own_sale" ? "本店" : "外店") },
  { column: "sold_on", header: "购车日期", cell: (row) => dayIso(row.sold_on) },
  {
    column: "contact_verified",
    header: "联系人是否核实",
    cell: (row) => shown(row.contact_verified, (yes) => (yes ? "已核实" : "未核实")),
  },
  { column: "contact_numbers", header: "联系电话数", cell: (row) => shown(row.contact_numbers, String) },
  { column: "is_cancelled", header: "单据状态", cell: (row) => (row.is_cancelled ? "作废" : "正常") },
];

export const serviceTable = (rows: readonly DeliveryRow[], { store, year }: { store: number; year: string }): Table =>
  table({
    source: "deliveries",
    titles: [`${year}年维修交车清单`],
    fields: serviceFields,
    rows,
    hasTotal: true,
    store,
    period: `service ${year}`,
  });
