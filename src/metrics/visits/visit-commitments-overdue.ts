/** Promises made at visits that are overdue at the end of the period (P17-09). */
import { waitingCount } from "../shapes/waiting-count.ts";

export const visitCommitmentsOverdue = waitingCount("visit.commitment", {
  id: "visit-commitments-overdue",
  title: "期末逾期未办的拜访承诺",
  definition: "期末（不晚于截止日）已过期限仍未办完的承诺件数",
  rule: "P17-09",
  clause: "篇十七 3.4 第2项",
  needs: ["visit_commitment"],
});
