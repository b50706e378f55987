/** Loss from major complaints of which the manufacturer was not warned, in fen (P05-09). */
import { findingMeasure } from "../shapes/finding.ts";

export const unwarnedLoss = findingMeasure("complaint.maker_warned", {
  id: "unwarned-loss",
  title: "未报厂家的重大投诉损失",
  definition: "须报厂家而未报的重大投诉造成的公司损失合计",
  rule: "P05-09",
  clause: "篇五 2.7",
  asks: "complaint.maker_warned",
  grains: ["store"],
  unit: "fen",
  aggregate: "sum",
  needs: ["major_alert"],
});
