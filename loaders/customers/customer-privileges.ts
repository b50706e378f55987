/** 客户优惠与特殊政策: one line per discount or special policy. */
import { customerPrivilege } from "../../src/warehouse/entities/customer-privilege.ts";
import { customerId, orderId } from "../reference-columns.ts";
import { notBefore, notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const customerPrivileges = source({
  id: "customer_privileges",
  title: "客户优惠与特殊政策",
  entity: customerPrivilege,
  columns: {
    privilege_id: { headers: ["政策编号", "优惠单号", "审批单号"] },
    customer_id: customerId,
    order_id: orderId,
    kind: {
      headers: ["政策类别", "类别", "优惠类型", "政策类型"],
      words: {
        discount: ["折扣", "费用优惠", "优惠", "让利"],
        special_price: ["特殊价格", "特价", "协议价"],
        payment_terms: ["特殊付款条件", "账期", "特殊账期", "特殊结算"],
        priority: ["优先服务", "优先", "优先交付"],
      },
    },
    granted_on: { headers: ["批准日期", "生效日期", "审批日期"] },
    amount_fen: { headers: ["金额", "折扣金额", "让利金额"] },
    reviewed_on: { headers: ["评审日期", "复审日期", "稳定性评审日期"] },
  },
  checks: [notBefore("reviewed_on", "granted_on"), notNegative("amount_fen")],
});
