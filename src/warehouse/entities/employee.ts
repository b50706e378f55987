import { entity } from "./entity.ts";

/** 员工: one row per employee and assignment; a transfer starts a new row. */
export const employee = entity({
  name: "employee",
  title: "员工",
  grain: "one row per employee and assignment; a transfer starts a new row",
  key: ["employee_id", "valid_from"],
  rules: ["P13-01", "P13-05"],
  columns: {
    employee_id: { type: "text", title: "工号", required: true },
    valid_from: { type: "date", title: "生效日期", required: true },
    name: { type: "text", title: "姓名", required: true, personal: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    department_id: { type: "text", title: "部门编号", required: true, references: "department.department_id" },
    team_id: { type: "text", title: "小组" },
    role: {
      type: "code",
      title: "岗位",
      required: true,
      codes: [
        "sales_advisor",
        "service_advisor",
        "archivist",
        "team_leader",
        "sales_manager",
        "service_manager",
        "key_account",
        "customer_relations",
        "general_manager",
        "other",
      ],
    },
    hired_on: { type: "date", title: "入职日期", required: true },
    probation_end: { type: "date", title: "试用期截止" },
    mentor_id: { type: "text", title: "带教人工号" },
    left_on: { type: "date", title: "离职日期" },
  },
});
