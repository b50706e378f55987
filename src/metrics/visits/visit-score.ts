/** Mean of sellers’ monthly visit scores: quota, plan, reports and promises weighed together (P17-10). */
import { findingMeasure } from "../shapes/finding.ts";

export const visitScore = findingMeasure("visit.score", {
  id: "visit-score",
  title: "拜访综合分",
  definition: "次数达成、计划完成、报告及时、承诺兑现按权重折成百分制整数分（每人每月，缺项由其余分担），再对人平均",
  rule: "P17-10",
  clause: "篇十七 3.4 第3项",
  unit: "points",
  aggregate: "mean",
  direction: "higher",
  policy: { kind: "settings", id: "visit.score.quota" },
  needs: ["visit"],
});
