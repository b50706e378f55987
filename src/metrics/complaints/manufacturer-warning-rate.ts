/** Share of major complaints of which the manufacturer was warned (P05-09). */
import { findingRate } from "../shapes/finding.ts";

export const manufacturerWarningRate = findingRate("complaint.maker_warned", {
  id: "manufacturer-warning-rate",
  title: "重大投诉厂家预警率",
  definition: "须报厂家的重大投诉中已报厂家的件数 ÷ 件数（按成为重大投诉之日）",
  rule: "P05-09",
  clause: "篇五 2.7",
  grains: ["store"],
  policy: { kind: "settings", id: "complaint.manufacturer_reasons" },
  needs: ["major_alert"],
});
