import { entity } from "./entity.ts";

/** 二级店库存: one row per stay of a car in a branch. */
export const branchStock = entity({
  name: "branch_stock",
  title: "二级店库存",
  grain: "one row per stay of a car in a branch",
  key: ["stay_id"],
  rules: ["P13-87"],
  columns: {
    stay_id: { type: "text", title: "调拨编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    branch_name: { type: "text", title: "二级店", required: true },
    employee_id: { type: "text", title: "5S负责人工号", references: "employee.employee_id" },
    model: { type: "text", title: "车型" },
    arrived_on: { type: "date", title: "到店日期", required: true },
    left_on: { type: "date", title: "离店日期" },
  },
});
