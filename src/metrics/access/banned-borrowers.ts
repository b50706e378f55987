/** Borrowers to whom nothing may be lent any more because papers came back late (P13-104). */
import { findingStock } from "../shapes/finding.ts";

export const bannedBorrowers = findingStock("loan.ban_began", {
  id: "banned-borrowers",
  title: "期末停借人数",
  definition: "期末（不晚于截止日）因销售资料逾期未还而停止借阅的人数",
  rule: "P13-104",
  clause: "篇十三 行政第10条",
  needs: ["archive_loan"],
});
