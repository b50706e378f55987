/** Share of agreed visits that were made about that day (P18-08). */
import { findingRate } from "../shapes/finding.ts";

export const nextVisitKeptRate = findingRate("visit.next_kept", {
  id: "next-visit-kept-rate",
  title: "预约拜访履约率",
  definition: "容许天数内如约再访的次数 ÷ 已到期的预约次数",
  rule: "P18-08",
  clause: "篇十八 第十二条",
  policy: { kind: "settings", id: "relation.next_visit_tolerance" },
  needs: ["visit"],
});
