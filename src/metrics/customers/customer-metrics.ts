/** Metrics of the customers family, in reading order. */
import type { Metric } from "../metric.ts";
import { gradedInWindowRate } from "./graded-in-window-rate.ts";
import { overdueAssessments } from "./overdue-assessments.ts";

export const customerMetrics: readonly Metric[] = [gradedInWindowRate, overdueAssessments];
