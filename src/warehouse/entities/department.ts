import { entity } from "./entity.ts";

/** 部门: one row per department of a store. */
export const department = entity({
  name: "department",
  title: "部门",
  grain: "one row per department of a store",
  key: ["department_id"],
  rules: ["P02-08", "P02-09"],
  columns: {
    department_id: { type: "text", title: "部门编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    name: { type: "text", title: "部门名称", required: true },
    kind: {
      type: "code",
      title: "部门类别",
      required: true,
      codes: ["sales", "after_sales", "customer_care", "marketing", "administration"],
    },
    head_id: { type: "text", title: "负责人工号" },
  },
});
