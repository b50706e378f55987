/** Share of promises made at visits that were kept in time (P17-09). */
import { findingRate } from "../shapes/finding.ts";

export const visitCommitmentRate = findingRate("visit.commitment", {
  id: "visit-commitment-rate",
  title: "拜访承诺兑现率",
  definition: "按期办完的承诺 ÷ 到期的承诺（按到期日）",
  rule: "P17-09",
  clause: "篇十七 3.4 第2项",
  policy: { kind: "settings", id: "visit.commitment_days" },
  needs: ["visit_commitment"],
});
