/** Share of compensations within the limit of whoever approved them (P05-11). */
import { findingRate } from "../shapes/finding.ts";

export const compensationAuthorisedRate = findingRate("complaint.authorised", {
  id: "compensation-authorised-rate",
  title: "赔偿权限合规率",
  definition: "赔偿金额不超过批准人限额的件数 ÷ 有赔偿且该层级已定限额的件数（按受理日）",
  rule: "P05-11",
  clause: "篇五 2.9",
  grains: ["store", "department"],
  policy: { kind: "settings", id: "complaint.authority_levels" },
});
