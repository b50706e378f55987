/** Share of claims inspected on the scene (P19-03). */
import { findingRate } from "../shapes/finding.ts";

export const claimOnSceneRate = findingRate("claim.on_scene", {
  id: "claim-on-scene-rate",
  title: "第一现场查勘率",
  definition: "第一现场查勘的赔案 ÷ 有记录的赔案（按报案日）",
  rule: "P19-03",
  clause: "篇十九 原文第1157行",
  needs: ["insurance_claim"],
});
