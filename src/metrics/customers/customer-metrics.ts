/** Metrics of the customers family, in reading order. */
import type { Metric } from "../metric.ts";
import { gradedInWindowRate } from "./graded-in-window-rate.ts";
import { overdueAssessments } from "./overdue-assessments.ts";
import { overdueReceivables } from "./overdue-receivables.ts";
import { receivablesOnTimeRate } from "./receivables-on-time-rate.ts";

export const customerMetrics: readonly Metric[] = [
  gradedInWindowRate,
  overdueAssessments,
  receivablesOnTimeRate,
  overdueReceivables,
];
