import { entity } from "./entity.ts";

/** 档案借阅: one row per loan. */
export const archiveLoan = entity({
  name: "archive_loan",
  title: "档案借阅",
  grain: "one row per loan",
  key: ["loan_id"],
  rules: ["P02-07", "P04-19", "P04-20", "P04-21", "P04-22", "P13-103", "P13-104"],
  columns: {
    loan_id: { type: "text", title: "借阅编号", required: true },
    store_id: { type: "text", title: "门店编号", required: true, references: "store.store_id" },
    class: { type: "code", title: "借阅类别", required: true, codes: ["archive", "sales_papers"] },
    borrower_id: { type: "text", title: "借阅人工号", required: true, references: "employee.employee_id" },
    borrowed_at: { type: "timestamp", title: "借出时间", required: true },
    returned_at: { type: "timestamp", title: "归还时间" },
    has_material: { type: "presence", title: "资料名称", personal: true },
    copies: { type: "integer", title: "份数" },
    has_reason: { type: "presence", title: "借阅事由" },
    is_signed: { type: "presence", title: "借阅人签字" },
    archivist_approved_at: { type: "timestamp", title: "信息管理专员批准时间" },
    sales_manager_approved_at: { type: "timestamp", title: "销售经理批准时间" },
    team_leader_approved_at: { type: "timestamp", title: "组长批准时间" },
    assistant_approved_at: { type: "timestamp", title: "助理批准时间" },
    general_manager_approved_at: { type: "timestamp", title: "总经理批准时间" },
    cancelled_at: { type: "timestamp", title: "注销时间" },
  },
});
