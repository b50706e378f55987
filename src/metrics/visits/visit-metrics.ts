/** Metrics of the visits family, in reading order. */
import type { Metric } from "../metric.ts";
import { visitPlanCompletionRate } from "./visit-plan-completion-rate.ts";
import { visitPlanOnTimeRate } from "./visit-plan-on-time-rate.ts";
import { visitQuotaAttainment } from "./visit-quota-attainment.ts";
import { visitReportOnTimeRate } from "./visit-report-on-time-rate.ts";
import { visitUnplannedShare } from "./visit-unplanned-share.ts";
import { visitsByPurpose } from "./visits-by-purpose.ts";
import { visitsByTarget } from "./visits-by-target.ts";
import { visitsMade } from "./visits-made.ts";

export const visitMetrics: readonly Metric[] = [
  visitsMade,
  visitQuotaAttainment,
  visitPlanOnTimeRate,
  visitPlanCompletionRate,
  visitUnplannedShare,
  visitReportOnTimeRate,
  ...visitsByPurpose,
  ...visitsByTarget,
];
