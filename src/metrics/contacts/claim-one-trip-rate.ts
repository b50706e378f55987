/** Share of claims for which the customer came only once (P19-04). */
import { findingRate } from "../shapes/finding.ts";

export const claimOneTripRate = findingRate("claim.one_trip", {
  id: "claim-one-trip-rate",
  title: "一次办结率",
  definition: "客户往返次数不超过规定的赔案 ÷ 有记录的赔案（按报案日）",
  rule: "P19-04",
  clause: "篇十九 原文第1161行",
  policy: { kind: "settings", id: "claim.trips" },
  needs: ["insurance_claim"],
});
