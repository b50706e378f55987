import { entity } from "./entity.ts";

/** 客户拜访: one row per visit made. */
export const visit = entity({
  name: "visit",
  title: "客户拜访",
  grain: "one row per visit made",
  key: ["visit_id"],
  rules: ["P17-02", "P17-03", "P17-04", "P13-66", "P08-08", "P14-17", "P18-08"],
  columns: {
    visit_id: { type: "text", title: "拜访编号", required: true },
    seller_id: { type: "text", title: "工号", required: true, references: "employee.employee_id" },
    customer_id: { type: "text", title: "客户编号", references: "customer.customer_id" },
    visited_on: { type: "date", title: "拜访日期", required: true },
    ended_at: { type: "timestamp", title: "结束时间" },
    recorded_at: { type: "timestamp", title: "填表时间" },
    has_route_map: { type: "boolean", title: "行车路线图" },
    purpose: {
      type: "code",
      title: "拜访目的",
      required: true,
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
    target_kind: {
      type: "code",
      title: "拜访对象",
      required: true,
      codes: ["existing", "target", "potential", "peer"],
    },
    visitor_level: { type: "code", title: "拜访人层级", codes: ["seller", "supervisor", "senior"] },
    next_visit_on: { type: "date", title: "预约下次拜访日期" },
  },
});
