/** Roadshows held of those prescribed for the month (P13-67). */
import { findingRate } from "../shapes/finding.ts";

export const roadshowAttainment = findingRate("roadshow.month", {
  id: "roadshow-attainment",
  title: "巡展场次完成率",
  definition: "当月巡展场次（至多计到规定场次）÷ 规定场次",
  rule: "P13-67",
  clause: "篇十三 大客户第4条",
  needs: ["roadshow"],
});
