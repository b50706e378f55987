import { entity } from "./entity.ts";

/** 巡展人员: one row per roadshow and adviser on it. */
export const roadshowStaff = entity({
  name: "roadshow_staff",
  title: "巡展人员",
  grain: "one row per roadshow and adviser on it",
  key: ["roadshow_id", "employee_id"],
  rules: ["P13-68"],
  columns: {
    roadshow_id: { type: "text", title: "巡展编号", required: true, references: "roadshow.roadshow_id" },
    employee_id: { type: "text", title: "销售顾问工号", required: true, references: "employee.employee_id" },
    records: { type: "integer", title: "客户资料条数", required: true },
  },
});
