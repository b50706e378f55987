import { entity } from "./entity.ts";

/** 潜力评估: one row per customer and assessment. */
export const potentialAssessment = entity({
  name: "potential_assessment",
  title: "潜力评估",
  grain: "one row per customer and assessment",
  key: ["customer_id", "assessed_on"],
  rules: ["P11-03"],
  columns: {
    customer_id: { type: "text", title: "客户编号", required: true, references: "customer.customer_id" },
    assessed_on: { type: "date", title: "评估日期", required: true },
    score: { type: "number", title: "潜力得分", required: true },
    assessor_id: { type: "text", title: "评估人工号" },
  },
});
