import { entity } from "./entity.ts";

/** 客户信息维护: one row per change of a customer's data that was entered in his file. */
export const customerChange = entity({
  name: "customer_change",
  title: "客户信息维护",
  grain: "one row per change of a customer's data",
  key: ["change_id"],
  rules: ["P06-04", "P08-10", "P12-02", "P12-07"],
  columns: {
    change_id: { type: "text", title: "维护编号", required: true },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    employee_id: { type: "text", title: "维护人工号", references: "employee.employee_id" },
    kind: {
      type: "code",
      title: "维护内容",
      required: true,
      codes: ["contact", "address", "category", "credit", "transaction", "visit", "other"],
    },
    occurred_on: { type: "date", title: "变化发生日期", required: true },
    /** Day on which the file was brought up to date. */
    reported_on: { type: "date", title: "报告日期" },
    to_category: { type: "code", title: "变更后类别", codes: ["target", "general", "key", "potential"] },
  },
});
