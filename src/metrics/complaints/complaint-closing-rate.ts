/** Share of complaints closed within the days of P03-14. */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const complaintClosingRate = deadlineRate("complaint.closing", {
  id: "complaint-closing-rate",
  title: "投诉按期结案率",
  definition: "当月到期的投诉中，期限内结案的件数 ÷ 到期件数；到期未结算未达标",
  rule: "P03-14",
  clause: "篇三 第二十六条",
  grains: ["store", "department"],
});
