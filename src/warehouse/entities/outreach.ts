import { entity } from "./entity.ts";

/** 大客户开拓: one row per meeting, call or visit of a day. */
export const outreach = entity({
  name: "outreach",
  title: "大客户开拓",
  grain: "one row per meeting, call or visit of a day",
  key: ["outreach_id"],
  rules: ["P13-64"],
  columns: {
    outreach_id: { type: "text", title: "开拓记录号", required: true },
    employee_id: { type: "text", title: "专员工号", required: true, references: "employee.employee_id" },
    made_on: { type: "date", title: "开拓日期", required: true },
    kind: {
      type: "code",
      title: "开拓类别",
      required: true,
      codes: ["meet_potential", "call_potential", "visit_existing"],
    },
  },
});
