/** Share of A and B customers whose file was archived in the half-year (P08-11). */
import { findingRate } from "../shapes/finding.ts";

export const partnerFilingRate = findingRate("grade.filed", {
  id: "partner-filing-rate",
  title: "重点合作方半年存档率",
  definition: "半年内已存档的 A、B 级客户 ÷ A、B 级客户；半年末计入",
  rule: "P08-11",
  clause: "篇八 4.3.1",
  grains: ["store"],
  policy: { kind: "settings", id: "partner.filed_grades" },
  needs: ["customer_filing", "customer_grade"],
});
