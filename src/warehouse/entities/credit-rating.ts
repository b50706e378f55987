import { entity } from "./entity.ts";

/** 客户资信评定: one row per customer and yearly cycle. */
export const creditRating = entity({
  name: "credit_rating",
  title: "客户资信评定",
  grain: "one row per customer and yearly cycle",
  key: ["customer_id", "cycle"],
  rules: ["P14-03"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    cycle: { type: "integer", title: "评定年度", required: true },
    rated_on: { type: "date", title: "资信评定日期" },
    reconciled_on: { type: "date", title: "对账日期" },
  },
});
