/** Metrics of attendance, daily work and truthfulness, in reading order. */
import type { Metric } from "../metric.ts";
import { attendanceOnTimeRate } from "./attendance-on-time-rate.ts";
import { callCentreLateArrivals } from "./call-centre-late-arrivals.ts";
import { earlyLeaves } from "./early-leaves.ts";
import { falseDataFindings } from "./false-data-findings.ts";
import { lateArrivals } from "./late-arrivals.ts";
import { salesLogMismatches } from "./sales-log-mismatches.ts";
import { salesLogOnTimeRate } from "./sales-log-on-time-rate.ts";
import { stepEvaluationCoverage } from "./step-evaluation-coverage.ts";
import { stepScores } from "./step-scores.ts";

export const disciplineMetrics: readonly Metric[] = [
  attendanceOnTimeRate,
  lateArrivals,
  earlyLeaves,
  callCentreLateArrivals,
  stepEvaluationCoverage,
  ...stepScores,
  salesLogOnTimeRate,
  salesLogMismatches,
  falseDataFindings,
];
