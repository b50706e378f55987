/** 订单: one line per order, with signature, money and pick-up. */
import { salesOrder } from "../../src/warehouse/entities/sales-order.ts";
import { customerId, orderId, storeId, vin } from "../reference-columns.ts";
import { notBefore, notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const orders = source({
  id: "orders",
  title: "订单",
  entity: salesOrder,
  columns: {
    order_id: orderId,
    party_id: { headers: ["批次号", "客户批次", "批次编号", "来店批次号", "客户批次编号", "潜客编号", "线索编号"] },
    store_id: storeId,
    seller_id: { headers: ["销售顾问", "销售员工号", "销售顾问编号", "顾问工号", "业务员工号", "签单人工号", "工号"] },
    customer_id: customerId,
    vin,
    model: { headers: ["车型名称", "车款", "车系", "车型代码", "产品名称"] },
    signed_at: {
      headers: [
        "签单时间",
        "签单日期",
        "签订时间",
        "签订日期",
        "订单日期",
        "下单时间",
        "下单日期",
        "签约日期",
        "签字日期",
      ],
    },
    registered_at: { headers: ["登记日期", "订单登记时间", "录入时间", "录入日期", "助理登记时间"] },
    changed_at: { headers: ["变更日期", "订单变更时间", "修改时间", "更改时间", "更改日期"] },
    cancelled_at: { headers: ["退订日期", "退单时间", "退单日期", "取消时间", "取消日期", "订单取消时间"] },
    amount_fen: { headers: ["成交价", "成交价格", "订单金额", "销售金额", "合同金额", "车价", "金额", "实际售价"] },
    cost_fen: { headers: ["成本", "成本价", "进价", "采购成本", "车辆成本"] },
    units: { headers: ["数量", "订单台数", "车辆数", "台数(台)", "销量"], default: 1 },
    payment_kind: {
      headers: ["付款类型", "支付方式", "购车方式", "付款方式名称", "结算方式"],
      words: {
        cash: ["现金", "全款", "现款", "一次性付款", "转账", "刷卡"],
        bank_loan: ["银行贷款", "银行按揭", "按揭", "贷款", "信用卡分期", "分期", "银行分期"],
        gmac: ["GMAC", "上汽通用金融", "厂家金融", "厂方金融", "金融公司", "汽车金融", "通用金融"],
      },
    },
    funds_received_at: {
      headers: [
        "到账时间",
        "到账日期",
        "款到账时间",
        "款到账日期",
        "全款到账日期",
        "收款时间",
        "收款日期",
        "款项到账时间",
      ],
    },
    gmac_report_at: {
      headers: ["打款报告日期", "放款时间", "放款日期", "GMAC打款报告时间", "GMAC报告时间", "金融放款时间"],
    },
    picked_up_at: { headers: ["提车日期", "实际提车时间", "交车时间", "交车日期", "出库时间"] },
    down_payment_at: { headers: ["首付时间", "首付日期", "首付到账时间", "首付款日期"] },
    pick_up_queue: { headers: ["排队组", "提车队列", "排车组", "配车组"] },
    key_released_at: { headers: ["钥匙交付时间", "放车时间", "放行时间", "车钥匙交出时间"] },
    is_credit_cancelled: {
      headers: ["是否取消业绩", "取消业绩", "业绩是否取消", "不计业绩"],
      words: { true: ["取消", "已取消"], false: ["正常", "有效", "未取消"] },
    },
  },
  checks: [
    notNegative("amount_fen"),
    notNegative("cost_fen"),
    notNegative("units"),
    notBefore("cancelled_at", "signed_at"),
    notBefore("changed_at", "signed_at"),
  ],
});
