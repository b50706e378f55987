/** Share of major complaints of which head and general manager were told in time (P05-08). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const majorFirstNoticeRate = deadlineRate("complaint.first_notice", {
  id: "major-first-notice-rate",
  title: "重大投诉第一时间告知率",
  definition: "时限已过的重大投诉中，时限内已告知部门负责人与总经理的件数 ÷ 件数",
  rule: "P05-08",
  clause: "篇五 2.6",
  grains: ["store"],
  needs: ["major_alert"],
});
