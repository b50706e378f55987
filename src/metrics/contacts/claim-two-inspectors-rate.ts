/** Share of claims inspected by two people (P19-03). */
import { findingRate } from "../shapes/finding.ts";

export const claimTwoInspectorsRate = findingRate("claim.inspectors", {
  id: "claim-two-inspectors-rate",
  title: "双人查勘定损率",
  definition: "查勘人数达到规定的赔案 ÷ 有记录的赔案（按报案日）",
  rule: "P19-03",
  clause: "篇十九 原文第1157行",
  policy: { kind: "settings", id: "claim.inspectors" },
  needs: ["insurance_claim"],
});
