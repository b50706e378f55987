/** 订单变更: one line per change of a signed order. */
import { orderChange } from "../../src/warehouse/entities/order-change.ts";
import { orderId } from "../reference-columns.ts";
import { source } from "../source.ts";

export const orderChanges = source({
  id: "order_changes",
  title: "订单变更",
  entity: orderChange,
  columns: {
    change_id: { headers: ["变更单号", "变更流水号", "修改编号"] },
    order_id: orderId,
    field: {
      headers: ["变更内容", "修改项目", "变更类别"],
      words: {
        seller: ["销售顾问", "业绩归属", "顾问"],
        model: ["车型", "颜色", "配置"],
        price: ["价格", "金额", "成交价"],
        other: ["其他", "其它"],
      },
    },
    changed_at: { headers: ["变更日期", "修改时间", "修改日期"] },
    is_approved: {
      headers: ["是否签字", "经理或组长签字", "审批", "是否审批"],
      words: { true: ["已签", "同意", "已批"], false: ["未签", "未批"] },
    },
  },
  checks: [],
});
