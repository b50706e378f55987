/** Late arrivals of the call centre (P10-08). */
import { findingFailures } from "../shapes/finding.ts";

export const callCentreLateArrivals = findingFailures("call_centre.on_time", {
  id: "call-centre-late-arrivals",
  title: "呼叫中心迟到次数",
  definition: "呼叫中心岗位签到晚于上班时间的人次",
  rule: "P10-08",
  clause: "篇十 原文第513–517行",
  needs: ["attendance"],
});
