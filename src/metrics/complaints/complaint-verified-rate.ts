/** Share of complaints whose customer data were verified in OMS in time (P05-04). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const complaintVerifiedRate = deadlineRate("complaint.verification", {
  id: "complaint-verified-rate",
  title: "投诉信息及时核实率",
  definition: "期限内在OMS核实客户资料的件数 ÷ 受理件数",
  rule: "P05-04",
  clause: "篇五 2.3",
  grains: ["store", "department"],
});
