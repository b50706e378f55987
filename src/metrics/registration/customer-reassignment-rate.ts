/** Share of leavers' customers handed on in time (P12-13). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const customerReassignmentRate = deadlineRate("customer.reassignment", {
  id: "customer-reassignment-rate",
  title: "离职人员客户按时改派率",
  definition: "离职人员负责的客户中，期限内改由他人负责的户数 ÷ 到期户数；记在离职人员名下",
  rule: "P12-13",
  clause: "篇十二 人员离职",
  needs: ["customer_assignment"],
});
