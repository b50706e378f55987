import { entity } from "./entity.ts";

/** 展厅客流: one row per party coming to the showroom, first or repeat. */
export const showroomVisit = entity({
  name: "showroom_visit",
  title: "展厅客流",
  grain: "one row per party coming to the showroom, first or repeat",
  key: ["visit_id"],
  rules: ["P13-33"],
  columns: {
    visit_id: { type: "text", title: "来店编号", required: true },
    party_id: { type: "text", title: "客户批次号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    employee_id: { type: "text", title: "接待顾问工号", required: true, references: "employee.employee_id" },
    arrived_at: { type: "timestamp", title: "来店时间", required: true },
    is_first_visit: { type: "boolean", title: "首次到店", required: true },
    has_contact: { type: "boolean", title: "是否留电", required: true },
    channel: { type: "code", title: "来源渠道", codes: ["walk_in", "web", "referral", "repeat", "event"] },
  },
});
