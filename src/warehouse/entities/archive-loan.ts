import { entity } from "./entity.ts";

/** 档案借阅: one row per loan. */
export const archiveLoan = entity({
  name: "archive_loan",
  title: "档案借阅",
  grain: "one row per loan",
  key: ["loan_id"],
  rules: ["P04-21", "P13-104"],
  columns: {
    loan_id: { type: "text", title: "借阅编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    class: { type: "code", title: "借阅类别", required: true, codes: ["archive", "sales_papers"] },
    borrower_id: { type: "text", title: "借阅人工号", required: true, references: "employee.employee_id" },
    borrowed_at: { type: "timestamp", title: "借出时间", required: true },
    returned_at: { type: "timestamp", title: "归还时间" },
  },
});
