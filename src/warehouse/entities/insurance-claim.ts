import { entity } from "./entity.ts";

/** 保险理赔: one row per claim. */
export const insuranceClaim = entity({
  name: "insurance_claim",
  title: "保险理赔",
  grain: "one row per claim",
  key: ["claim_id"],
  rules: ["P19-03", "P19-04"],
  columns: {
    claim_id: { type: "text", title: "赔案编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "经办人工号", references: "employee.employee_id" },
    reported_at: { type: "timestamp", title: "报案时间", required: true },
    is_on_scene: { type: "boolean", title: "第一现场查勘" },
    inspectors: { type: "integer", title: "查勘人数" },
    customer_trips: { type: "integer", title: "客户往返次数" },
    is_notified: { type: "boolean", title: "理算后电话告知" },
  },
});
