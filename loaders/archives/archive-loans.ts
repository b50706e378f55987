/** 档案借阅登记: one line per loan. */
import { archiveLoan } from "../../src/warehouse/entities/archive-loan.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore, notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const archiveLoans = source({
  id: "archive_loans",
  title: "档案借阅登记",
  entity: archiveLoan,
  columns: {
    loan_id: { headers: ["借阅单号", "借阅号", "登记号", "借阅登记号", "流水号"] },
    store_id: storeId,
    class: {
      headers: ["借阅类型", "资料类别", "借阅内容", "档案类别", "类别"],
      words: {
        archive: ["客户档案", "档案", "整套档案"],
        sales_papers: ["销售资料", "客户资料", "购车资料", "销售手续", "车辆手续"],
      },
    },
    borrower_id: { headers: ["借阅人", "借阅人编号", "借阅员工工号", "借用人工号", "借用人", "借阅者工号"] },
    borrowed_at: { headers: ["借阅时间", "借阅日期", "借出日期", "借用时间", "借用日期"] },
    returned_at: { headers: ["归还日期", "实际归还时间", "实际归还日期", "还回时间", "还档时间"] },
    has_material: { headers: ["资料", "借阅资料", "借阅资料名称", "档案名称"] },
    copies: { headers: ["借阅份数", "数量", "件数", "借阅数量"] },
    has_reason: { headers: ["借阅理由", "借阅原因", "事由", "借阅用途", "用途"] },
    is_signed: { headers: ["签字", "签名", "借阅人签名", "借用人签字"] },
    archivist_approved_at: { headers: ["信息专员批准时间", "信息管理专员审批时间", "档案员批准时间", "审批时间"] },
    sales_manager_approved_at: { headers: ["销售经理审批时间", "销售经理签字时间", "销售经理同意时间"] },
    team_leader_approved_at: { headers: ["组长审批时间", "组长签字时间", "组长同意时间", "TL批准时间"] },
    assistant_approved_at: { headers: ["助理审批时间", "助理签字时间", "助理同意时间", "销售助理批准时间"] },
    general_manager_approved_at: { headers: ["总经理审批时间", "总经理签字时间"] },
    cancelled_at: { headers: ["注销日期", "销账时间", "借阅注销时间", "注销登记时间"] },
  },
  checks: [notBefore("returned_at", "borrowed_at"), notBefore("cancelled_at", "borrowed_at"), notNegative("copies")],
});
