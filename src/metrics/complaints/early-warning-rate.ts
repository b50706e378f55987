/** Share of major complaints warned of to both recipients in time (P05-07). */
import { deadlineRate } from "../shapes/deadline-rate.ts";

export const earlyWarningRate = deadlineRate("complaint.early_warning", {
  id: "early-warning-rate",
  title: "重大投诉预警及时率",
  definition: "时限已过的重大投诉中，时限内同时报品牌事业部与法务部的件数 ÷ 件数",
  rule: "P05-07",
  clause: "篇五 2.5",
  grains: ["store"],
});
