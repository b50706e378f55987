/** 档案借阅登记: one line per loan. */
import { archiveLoan } from "../../src/warehouse/entities/archive-loan.ts";
import { storeId } from "../reference-columns.ts";
import { notBefore } from "../row-checks.ts";
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
  },
  checks: [notBefore("returned_at", "borrowed_at")],
});
