/** Share of claims whose customer was phoned once the sum was known (P19-04). */
import { findingRate } from "../shapes/finding.ts";

export const claimNotifiedRate = findingRate("claim.notified", {
  id: "claim-notified-rate",
  title: "理算后电话告知率",
  definition: "理算后已电话告知客户的赔案 ÷ 有记录的赔案（按报案日）",
  rule: "P19-04",
  clause: "篇十九 原文第1161行",
  needs: ["insurance_claim"],
});
