import { entity } from "./entity.ts";

/** 客户接待: one row per reception of guests. */
export const reception = entity({
  name: "reception",
  title: "客户接待",
  grain: "one row per reception of guests",
  key: ["reception_id"],
  rules: ["P07-01", "P07-04", "P07-05"],
  columns: {
    reception_id: { type: "text", title: "接待编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    department_id: { type: "text", title: "接待部门编号", references: "department.department_id" },
    class: { type: "code", title: "接待等级", required: true, codes: ["A", "B", "C", "D"] },
    received_on: { type: "date", title: "接待日期", required: true },
    guests: { type: "integer", title: "来宾人数", required: true },
    escorts: { type: "integer", title: "陪同人数" },
    host_level: {
      type: "code",
      title: "接待人层级",
      codes: ["senior", "director", "department_manager", "supervisor", "staff"],
    },
    amount_fen: { type: "fen", title: "接待费用" },
  },
});
