import { entity } from "./entity.ts";

/** 交车: one row per returned car: a new car sold or a serviced car given back. */
export const delivery = entity({
  name: "delivery",
  title: "交车",
  grain: "one row per returned car: a new car sold or a serviced car given back",
  key: ["delivery_id"],
  rules: ["P02-01", "P02-10", "P02-13", "P02-18"],
  columns: {
    delivery_id: { type: "text", title: "交车单号", required: true },
    kind: { type: "code", title: "交车类别", required: true, codes: ["sale", "service"] },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    order_id: { type: "text", title: "订单号" },
    vin: { type: "hash", title: "车架号", personal: true },
    advisor_id: { type: "text", title: "顾问工号", required: true, references: "employee.employee_id" },
    customer_id: { type: "text", title: "客户编号", references: "customer.customer_id" },
    delivered_at: { type: "timestamp", title: "交车时间", required: true },
    sold_on: { type: "date", title: "售出日期" },
    visit_type: { type: "code", title: "维修类别", codes: ["maintenance", "repair", "accident", "warranty", "other"] },
    origin: { type: "code", title: "车辆来源", codes: ["own_sale", "other_store"] },
    contact_verified: { type: "boolean", title: "联系人已核实" },
    contact_numbers: { type: "integer", title: "联系电话个数" },
    papers_handed_at: { type: "timestamp", title: "手续移交时间" },
    papers_complete: { type: "boolean", title: "手续齐全" },
    is_cancelled: { type: "boolean", title: "已作废" },
  },
});
