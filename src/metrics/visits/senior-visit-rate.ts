/** Share of key customers visited by senior management within the year (P08-08). */
import { findingRate } from "../shapes/finding.ts";

export const seniorVisitRate = findingRate("visit.senior", {
  id: "senior-visit-rate",
  title: "高层年度拜访率",
  definition: "全年有公司高层拜访的重点等级客户 ÷ 客户数；年末计入",
  rule: "P08-08",
  clause: "篇八 4.2.4",
  grains: ["store"],
  policy: { kind: "settings", id: "partner.senior_grades" },
  needs: ["visit", "customer_grade"],
});
