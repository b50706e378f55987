import { entity } from "./entity.ts";

/** 拜访计划明细: one row per planned visit. */
export const visitPlanItem = entity({
  name: "visit_plan_item",
  title: "拜访计划明细",
  grain: "one row per planned visit",
  key: ["plan_id", "item_no"],
  rules: ["P17-05"],
  columns: {
    plan_id: { type: "text", title: "计划编号", required: true, references: "visit_plan.plan_id" },
    item_no: { type: "integer", title: "序号", required: true },
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    planned_on: { type: "date", title: "计划日期" },
    purpose: {
      type: "code",
      title: "拜访目的",
      codes: [
        "market_research",
        "competitor",
        "care_relation",
        "care_volume",
        "care_collection",
        "new_customer",
        "new_product",
        "coverage",
      ],
    },
  },
});
