/** 客户费用报销单: one line per claim for entertainment, travel or gifts. */
import { expenseClaim } from "../../src/warehouse/entities/expense-claim.ts";
import { customerId } from "../reference-columns.ts";
import { notNegative } from "../row-checks.ts";
import { source } from "../source.ts";

export const expenseClaims = source({
  id: "expense_claims",
  title: "客户费用报销单",
  entity: expenseClaim,
  columns: {
    claim_id: { headers: ["报销编号", "报销号", "费用单号", "费用编号"] },
    employee_id: { headers: ["报销人", "申请人工号", "申请人", "经办人工号", "经办人"] },
    customer_id: customerId,
    kind: {
      headers: ["费用类型", "费用项目", "报销类别", "费用科目"],
      words: {
        entertainment: ["招待费", "招待", "业务招待费", "餐费"],
        travel: ["差旅费", "差旅", "交通费"],
        gift: ["礼品费", "礼品", "礼金"],
      },
    },
    applied_on: { headers: ["费用申请日期", "事前申请日期", "预申请日期"] },
    spent_on: { headers: ["发生日期", "费用日期", "消费日期", "支出日期"] },
    amount_fen: { headers: ["金额", "费用金额", "申请金额"] },
    decision: {
      headers: ["审批结果", "处理结果", "是否报销", "报销状态"],
      words: { paid: ["已报销", "报销", "准予报销", "同意"], refused: ["不予报销", "拒付", "驳回", "不报销"] },
    },
  },
  checks: [notNegative("amount_fen")],
});
