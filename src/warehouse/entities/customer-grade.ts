import { entity } from "./entity.ts";

/** 客户等级: one row per customer and yearly cycle. */
export const customerGrade = entity({
  name: "customer_grade",
  title: "客户等级",
  grain: "one row per customer and yearly cycle",
  key: ["customer_id", "cycle"],
  rules: ["P14-02", "P14-04"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    cycle: { type: "integer", title: "评级年度", required: true },
    grade: { type: "code", title: "等级", required: true, codes: ["A", "B", "C"] },
    decided_on: { type: "date", title: "评定日期", required: true },
    is_provisional: { type: "boolean", title: "暂定" },
  },
});
