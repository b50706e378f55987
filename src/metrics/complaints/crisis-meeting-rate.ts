/** Share of major complaints with a meeting of the crisis team in time (P05-08). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const crisisMeetingRate = deadlineRate("complaint.crisis_meeting", {
  id: "crisis-meeting-rate",
  title: "重大投诉小组会议及时率",
  definition: "时限已过的重大投诉中，时限内召开危机小组会议的件数 ÷ 件数",
  rule: "P05-08",
  clause: "篇五 2.6",
  grains: ["store"],
});
