import { entity } from "./entity.ts";

/** 销售目标: one row per employee and month. */
export const salesTarget = entity({
  name: "sales_target",
  title: "销售目标",
  grain: "one row per employee and month",
  key: ["employee_id", "month"],
  rules: ["P13-31"],
  columns: {
    employee_id: { type: "text", title: "员工工号", required: true, references: "employee.employee_id" },
    month: { type: "month", title: "目标月份", required: true },
    units: { type: "integer", title: "目标台数", required: true },
  },
});
