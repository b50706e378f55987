import { entity } from "./entity.ts";

/** 客户档案存档: one row per customer and day on which the file was archived. */
export const customerFiling = entity({
  name: "customer_filing",
  title: "客户档案存档",
  grain: "one row per customer and day on which the file was archived",
  key: ["customer_id", "filed_on"],
  rules: ["P08-11"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    filed_on: { type: "date", title: "存档日期", required: true },
  },
});
