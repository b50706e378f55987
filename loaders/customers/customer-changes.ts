/** 客户信息维护表: one line per change of a customer's data. */
import { customerChange } from "../../src/warehouse/entities/customer-change.ts";
import { customerId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
import { source } from "../source.ts";

export const customerChanges = source({
  id: "customer_changes",
  title: "客户信息维护表",
  entity: customerChange,
  columns: {
    change_id: { headers: ["维护单号", "变更编号", "变更单号", "维护记录编号"] },
    customer_id: customerId,
    employee_id: { headers: ["维护人", "报告人", "报告人工号", "填表人", "填表人工号"] },
    kind: {
      headers: ["变更内容", "变更类别", "变更项目", "维护项目", "维护类别"],
      words: {
        contact: ["联系人", "联系电话", "联系方式", "联系人变更"],
        address: ["地址", "地址变更", "搬迁"],
        category: ["客户类别", "类别", "类别变更", "分类调整"],
        credit: ["信用", "信用状况", "资信"],
        transaction: ["交易", "交易记录", "成交"],
        visit: ["拜访", "拜访记录", "维护记录"],
        other: ["其他", "其它"],
      },
    },
    occurred_on: { headers: ["发生日期", "发生日", "变更日期", "变化日期", "变更发生日期"] },
    reported_on: { headers: ["报告日", "上报日期", "维护日期", "登记日期", "更新日期"] },
    to_category: {
      headers: ["新类别", "调整后类别", "变更后客户类别"],
      words: {
        target: ["目标客户", "目标"],
        general: ["一般客户", "一般"],
        key: ["重点客户", "重点"],
        potential: ["潜在客户", "潜在"],
      },
    },
  },
  checks: [notBefore("reported_on", "occurred_on")],
});
